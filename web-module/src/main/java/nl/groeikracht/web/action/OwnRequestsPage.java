package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.groeikracht.action.ActionRequests;
import nl.groeikracht.initiative.MemberKey;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Language;
import org.omnifaces.util.Faces;

/** Where a member of a team asks money for its actions. */
@Named
@RequestScoped
public class OwnRequestsPage {

    @Inject
    ActionRequests requests;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    private List<ActionRequests.Asking> waiting;

    public List<ActionRequests.Asking> getWaiting() {
        var key = request.getParameter("sleutel");
        if (waiting == null) {
            waiting = key == null ? List.of() : requests.waiting(new MemberKey(key));
        }
        return waiting;
    }

    /** By a button in the list of actions; goes to the form, under a key that is this member's alone. */
    public void begin() {
        var action = request.getParameter("actie");
        if (action != null) {
            var token = requests.begin(
                    new MemberKey(request.getParameter("sleutel")), CaseNumber.of(action), language.getTag());
            Faces.redirect("/aanvraag/u?concept=" + token.value());
        }
    }
}
