package nl.groeikracht.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.groeikracht.document.UploadCheck;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.RequestStep;
import nl.groeikracht.web.Uploads;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Step 4: files. Each is taken in or refused by itself; the good ones stay. */
@Named
@RequestScoped
public class ApplyAttachmentsPage extends StepPage {

    @Inject
    @Param(name = Uploads.TOO_MUCH)
    String tooMuch;

    @Override
    RequestStep step() {
        return RequestStep.ATTACHMENTS;
    }

    @Override
    public void showWhatIsWrong() {
        super.showWhatIsWrong();
        if (tooMuch != null && !Faces.isPostback()) {
            Uploads.refuse(texts.get("apply", "attachments.tooMuch"));
        }
    }

    public void add() {
        if (Uploads.chosen().isEmpty()) {
            Uploads.refuse(texts.get("apply", "attachments.chosen"));
        } else {
            takeInAll();
        }
    }

    /** What was chosen but not yet added comes along. */
    @Override
    public void next() {
        if (takeInAll()) {
            super.next();
        }
    }

    public void remove(String documentId) {
        drafts.detach(token, documentId);
        goTo(step().path());
    }

    /** @return whether none was refused */
    private boolean takeInAll() {
        var chosen = Uploads.chosen();
        var refused = 0;
        for (var part : chosen) {
            refused += takeIn(part) ? 0 : 1;
        }
        draft = drafts.open(token);
        if (chosen.size() > refused) {
            Messages.addGlobal(
                    FacesMessage.SEVERITY_INFO, texts.count("apply", "attachments.added", chosen.size() - refused));
        }
        return refused == 0;
    }

    private boolean takeIn(Part part) {
        try (var content = part.getInputStream()) {
            drafts.attach(token, part.getSubmittedFileName(), content);
            return true;
        } catch (Refusal refusal) {
            Uploads.refuse(texts.of(refusal));
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The files are read from the request itself; the field in the page only needs something to refer to. */
    public List<Part> getFiles() {
        return null;
    }

    public void setFiles(List<Part> files) {
        // see Uploads.chosen
    }

    public int getMostMegabytes() {
        return UploadCheck.LARGEST / 1024 / 1024;
    }

    public int getMostFiles() {
        return UploadCheck.MOST_PER_CASE;
    }

    public String getAccept() {
        return UploadCheck.ACCEPT;
    }
}
