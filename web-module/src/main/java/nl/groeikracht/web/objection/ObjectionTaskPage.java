package nl.groeikracht.web.objection;

import jakarta.inject.Inject;
import java.util.List;
import nl.groeikracht.objection.ObjectionTask;
import nl.groeikracht.objection.ObjectionView;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.FileView;
import nl.groeikracht.web.casefile.CaseFiles;
import nl.groeikracht.web.followup.FollowUpTaskPage;

/** What the pages of all tasks of an objection share: what it is about, and the papers. */
public abstract class ObjectionTaskPage extends FollowUpTaskPage {

    @Inject
    FieldProblems problems;

    @Inject
    CaseFiles files;

    private ObjectionView view;

    void show(ObjectionTask opened) {
        view = opened.view();
        show(opened.task(), opened.card(), opened.hints());
    }

    @Override
    protected String area() {
        return "objection";
    }

    public ObjectionView getView() {
        return view;
    }

    /** What the objection is directed against, in a sentence. */
    public String getContested() {
        if (view.isPreparatory()) {
            return text("contested.preparatory");
        }
        return view.sentOn() == null
                ? text("contested.notSent")
                : text("contested." + view.contestedKind(), format.longDate(view.sentOn()));
    }

    /** How it came in. */
    public String getReceived() {
        var day = format.longDate(view.receivedOn());
        return view.postmarkedOn() == null
                ? text("received." + view.channel(), day)
                : text("received.POST.mark", day, format.longDate(view.postmarkedOn()));
    }

    public List<FileView> getFiles() {
        return files.of(view.number(), view.documents());
    }

    /** Where someone without e-mail is concerned: the letter has to be printed. */
    String sent(String key) {
        return view.electronic() ? key : key + ".byPost";
    }

    void require(String field, boolean isSo, String key, Object... values) {
        if (!isSo) {
            problems.add(field, text(key, values));
        }
    }

    String text(String key, Object... values) {
        return texts.get("objection", key, values);
    }

    static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }
}
