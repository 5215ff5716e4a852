package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.groeikracht.initiative.Initiative;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The applicant reacts to what we intend to decide. */
@Named
@RequestScoped
public class ViewPage extends TrackedPage {

    private String words;

    @Override
    void opened() {
        if (request.hearing() == null && !Faces.isPostback()) {
            goToStatus();
        }
    }

    public void send() {
        var typed = words == null ? "" : words;
        if (typed.isBlank()) {
            Messages.addError("f:wordsField:words", text("view.nothing"));
            return;
        }
        if (typed.codePointCount(0, typed.length()) > Initiative.TEXT_LIMIT) {
            Messages.addError("f:wordsField:words", text("supplement.tooLong", Initiative.TEXT_LIMIT));
            return;
        }
        tracking.giveView(token, typed);
        Messages.addFlashGlobalInfo(text("view.sent"));
        goToStatus();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getLimit() {
        return Initiative.TEXT_LIMIT;
    }
}
