package nl.groeikracht.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.document.CheckedUpload;
import nl.groeikracht.document.UploadCheck;
import nl.groeikracht.shared.Refusal;

/** The files that came with a form, checked: all of them, or none when one cannot come in. */
@Named
@RequestScoped
public class Attachments {

    @Inject
    Texts texts;

    /** Empty when one of them was refused; what is wrong is said at the field. */
    public Optional<List<CheckedUpload>> checked() {
        var parts = Uploads.chosen();
        if (parts.size() > UploadCheck.MOST_PER_CASE) {
            Uploads.refuse(texts.get("status", "supplement.tooMany", UploadCheck.MOST_PER_CASE));
            return Optional.empty();
        }
        var checked = new ArrayList<CheckedUpload>();
        parts.forEach(part -> check(part).ifPresent(checked::add));
        if (checked.size() < parts.size()) {
            Uploads.refuse(texts.get("status", "supplement.again"));
            return Optional.empty();
        }
        return Optional.of(checked);
    }

    private Optional<CheckedUpload> check(Part part) {
        try (var content = part.getInputStream()) {
            return Optional.of(UploadCheck.check(part.getSubmittedFileName(), content));
        } catch (Refusal refusal) {
            Uploads.refuse(texts.of(refusal));
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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

    /** The files are read from the request itself; the field in a page only needs something to refer to. */
    public List<Part> getFiles() {
        return null;
    }

    public void setFiles(List<Part> files) {
        // see Uploads.chosen
    }

    /** For a field that takes one file: Faces gives such a field a part, and not a list. */
    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        // see Uploads.chosen
    }
}
