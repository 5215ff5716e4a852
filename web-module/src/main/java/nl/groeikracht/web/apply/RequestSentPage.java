package nl.groeikracht.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.subsidy.FormField;
import nl.groeikracht.subsidy.RequestStep;
import nl.groeikracht.web.intake.ReceivedOnPaperPage;
import org.omnifaces.util.Faces;

/** The confirmation: case number, what happens next, the link to follow it, and a copy of what was entered. */
@Named
@RequestScoped
public class RequestSentPage extends DraftPage {

    @Inject
    FilledIn filledIn;

    @Override
    void opened() {
        if (!draft.isSent()) {
            goTo(RequestStep.REVIEW.path());
        } else if (draft.isOnPaper()) {
            Faces.redirect(ReceivedOnPaperPage.PATH + "?nummer=%s", getNumber());
        }
    }

    public String getNumber() {
        return draft.isSent() ? draft.sent().caseNumber().value() : "";
    }

    /** The path to the status page, with its secret key. */
    public String getStatusPath() {
        return draft.isSent() ? "/status?sleutel=" + draft.sent().statusToken().value() : "";
    }

    public String getStatusLink() {
        return siteAddress.of(getStatusPath());
    }

    public String getSentAt() {
        return texts.get("apply", "sent.at", format.longMoment(draft.sentAt()));
    }

    public boolean isByMail() {
        return draft.form().isYes(FormField.CONSENT)
                && "EMAIL".equals(draft.form().text(FormField.CHANNEL));
    }

    public List<FilledIn.Chapter> getChapters() {
        return filledIn.chapters(draft, step -> null);
    }
}
