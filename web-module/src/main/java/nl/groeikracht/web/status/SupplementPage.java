package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.document.CheckedUpload;
import nl.groeikracht.document.UploadCheck;
import nl.groeikracht.initiative.Initiative;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.Uploads;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Sends what was asked to supplement: words, files or both. */
@Named
@RequestScoped
public class SupplementPage extends TrackedPage {

    @Inject
    @Param(name = Uploads.TOO_MUCH)
    String tooMuch;

    private String words;

    @Override
    void opened() {
        if (request.supplement() == null && !Faces.isPostback()) {
            goToStatus();
        }
    }

    public void showWhatIsWrong() {
        if (tooMuch != null && !Faces.isPostback()) {
            Uploads.refuse(texts.get("apply", "attachments.tooMuch"));
        }
    }

    /** All or nothing: when a file cannot come in, nothing is sent yet and the words stay. */
    public void send() {
        var checked = check(Uploads.chosen());
        if (checked == null) {
            return;
        }
        var typed = words == null ? "" : words;
        if (typed.isBlank() && checked.isEmpty()) {
            Messages.addError("f:wordsField:words", text("supplement.nothing"));
            return;
        }
        if (typed.codePointCount(0, typed.length()) > Initiative.TEXT_LIMIT) {
            Messages.addError("f:wordsField:words", text("supplement.tooLong", Initiative.TEXT_LIMIT));
            return;
        }
        var inTime = tracking.supplement(token, typed, checked);
        Messages.addFlashGlobalInfo(text(inTime ? "supplement.sent" : "supplement.sentLate"));
        goToStatus();
    }

    /** Null when one of them was refused. */
    private List<CheckedUpload> check(List<Part> parts) {
        var checked = new ArrayList<CheckedUpload>();
        if (parts.size() > UploadCheck.MOST_PER_CASE) {
            Uploads.refuse(text("supplement.tooMany", UploadCheck.MOST_PER_CASE));
            return null;
        }
        for (var part : parts) {
            try (var content = part.getInputStream()) {
                checked.add(UploadCheck.check(part.getSubmittedFileName(), content));
            } catch (Refusal refusal) {
                Uploads.refuse(texts.of(refusal));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        if (checked.size() < parts.size()) {
            Uploads.refuse(text("supplement.again"));
            return null;
        }
        return checked;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The files are read from the request itself; the field in the page only needs something to refer to. */
    public List<Part> getFiles() {
        return null;
    }

    public void setFiles(List<Part> files) {
        // see Uploads.chosen
    }

    public int getLimit() {
        return Initiative.TEXT_LIMIT;
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
