package nl.groeikracht.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UINamingContainer;
import java.util.ArrayList;
import java.util.List;

/** Behind {@code app:errorSummary}: everything that is wrong on the page, each with a link to its field. */
@FacesComponent(ErrorSummaryComponent.TYPE)
public class ErrorSummaryComponent extends UINamingContainer {

    public static final String TYPE = "app.errorSummary";

    public List<Problem> getProblems() {
        var faces = getFacesContext();
        var form = (String) getAttributes().get("for");
        var problems = new ArrayList<Problem>();
        for (var ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            var clientId = ids.next();
            if (clientId == null || form == null || clientId.startsWith(form + ":")) {
                faces.getMessageList(clientId).stream()
                        .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                        .forEach(message -> problems.add(new Problem(clientId, message.getSummary())));
            }
        }
        return problems;
    }

    /** @param field client id of the input, or null when it is about the whole page */
    public record Problem(String field, String text) {

        public String getField() {
            return field;
        }

        public String getLink() {
            return "#" + field;
        }

        public String getText() {
            return text;
        }
    }
}
