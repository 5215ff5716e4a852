package nl.groeikracht.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.groeikracht.inbox.EngineCare;
import nl.groeikracht.process.Incident;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Steps that the system could not do, and a button to have it try again. */
@Named
@RequestScoped
public class IncidentsPage {

    private static final String PATH = "/werk/beheer/storingen";

    @Inject
    EngineCare care;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private List<Incident> incidents;
    private Incident chosen;

    @PostConstruct
    void load() {
        incidents = care.open();
        var id = request.getParameter("storing");
        if (id != null) {
            chosen = care.read(id);
        }
    }

    public void retry() {
        var id = request.getParameter("opnieuw");
        if (id != null) {
            var number = care.read(id).number();
            care.retry(id);
            Messages.addFlashGlobalInfo("{0}", texts.get("admin", "incidents.retried", number.value()));
        }
        Faces.redirect(PATH);
    }

    public List<Incident> getIncidents() {
        return incidents;
    }

    /** The one whose whole cause is shown; null when none is asked for. */
    public Incident getChosen() {
        return chosen;
    }
}
