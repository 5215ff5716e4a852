package nl.groeikracht.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.retention.DestructionLists;
import nl.groeikracht.retention.ExpiringDossier;
import nl.groeikracht.retention.ListLine;
import nl.groeikracht.retention.RetentionRules;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What has ended and how long it is still kept, and the lists by which dossiers were or are destroyed. */
@Named
@RequestScoped
public class RetentionPage {

    /** The rest follows when these have gone. */
    private static final int MOST_SHOWN = 100;

    @Inject
    RetentionRules rules;

    @Inject
    DestructionLists lists;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private List<ExpiringDossier> ended;
    private List<ListLine> all;

    @PostConstruct
    void load() {
        ended = rules.upcoming(gmCode());
        all = lists.of(gmCode());
    }

    public void drawUp() throws IOException {
        var number = lists.drawUp(gmCode());
        Messages.addFlashGlobalInfo("{0}", texts.get("retention", "list.drawnUp", number.value()));
        Faces.redirect("/werk/beheer/vernietigen?lijst=" + number);
    }

    public long getDue() {
        return ended.stream()
                .filter(expiring -> isDue(expiring) && !expiring.held())
                .count();
    }

    public boolean isDue(ExpiringDossier expiring) {
        return !expiring.destroyFrom().isAfter(format.today());
    }

    public List<ExpiringDossier> getUpcoming() {
        return ended.subList(0, Math.min(ended.size(), MOST_SHOWN));
    }

    public int getEnded() {
        return ended.size();
    }

    public List<ListLine> getLists() {
        return all;
    }

    public boolean isAdministrator() {
        return site.hasRole(Role.ADMINISTRATOR);
    }

    public boolean isHolder() {
        return site.hasRole(Role.ADMINISTRATOR, Role.DECIDER);
    }

    private String gmCode() {
        return site.getMunicipality().gmCode();
    }
}
