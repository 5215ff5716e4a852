package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.objection.ObjectionTracking;
import nl.groeikracht.objection.ObjectionView;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Attachments;
import nl.groeikracht.web.DeadlineView;
import nl.groeikracht.web.Deadlines;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.FileView;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Where an objection stands, and what the objector can do now: repair it, or take it back. */
@Named
@RequestScoped
public class ObjectionTrackPage extends TrackedPage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    ObjectionTracking objections;

    @Inject
    Attachments attachments;

    @Inject
    FieldProblems problems;

    @Inject
    Deadlines deadlines;

    private ObjectionView objection;
    private String words;
    private String reason;

    @Override
    void opened() {
        objection = objections.read(token, CaseNumber.of(number));
    }

    public void repair() {
        var files = attachments.checked();
        if (files.isEmpty()) {
            return;
        }
        if ((words == null || words.isBlank()) && files.get().isEmpty()) {
            problems.add("words", text("supplement.nothing"));
            return;
        }
        var inTime = objections.repair(token, objection.number(), words, files.get());
        Messages.addFlashGlobalInfo(texts.get("objection", inTime ? "track.repaired" : "track.repairedLate"));
        reload();
    }

    public void withdraw() {
        objections.withdraw(token, objection.number(), reason);
        Messages.addFlashGlobalInfo(texts.get("objection", "track.withdrawn"));
        reload();
    }

    private void reload() {
        Faces.redirect(addressOf("/status/bezwaar/volgen") + "&nummer=" + objection.number());
    }

    public ObjectionView getObjection() {
        return objection;
    }

    public String getState() {
        return texts.get("objection", "track.state." + objection.stateForObjector());
    }

    public String getExplanation() {
        return texts.get("objection", "track.about." + objection.stateForObjector());
    }

    /** The last day for the decision; null when it is taken. */
    public DeadlineView getDeadline() {
        return objection.isOpen() ? deadlines.of(objection.deadline()) : null;
    }

    /** How the last day came about. */
    public List<String> getWhy() {
        return objection.clock().stream()
                .map(line -> texts.get(
                        "objection",
                        "clock." + line.kind(),
                        format.longDate(line.date()),
                        line.days(),
                        format.longDate(line.deadline()),
                        line.article()))
                .toList();
    }

    public List<FileView> getFiles() {
        return objection.documents().stream()
                .filter(document -> ObjectionTracking.isOwn(objection, document))
                .map(this::file)
                .toList();
    }

    private FileView file(DocumentInfo document) {
        return new FileView(
                document.fileName(),
                addressOf("/status/bezwaar/document") + "&nummer=" + objection.number() + "&id=" + document.id(),
                document.mediaType().startsWith("image/") ? "image" : "file",
                text("document." + document.kind()) + ", " + format.date(format.dateOf(document.addedAt())),
                format.fileSize(document.size()));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
