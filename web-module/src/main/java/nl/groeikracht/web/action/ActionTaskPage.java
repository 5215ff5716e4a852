package nl.groeikracht.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import nl.groeikracht.action.ActionPreparing;
import nl.groeikracht.action.ActionView;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the task pages of actions share: the task in the address, its action, and the way back. */
public abstract class ActionTaskPage {

    @Inject
    @Param(name = "taak")
    String taskId;

    @Inject
    ActionPreparing tasks;

    @Inject
    FieldProblems problems;

    @Inject
    People people;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private OpenTask task;
    private ActionView view;

    @PostConstruct
    void load() {
        try {
            var opened = tasks.open(TaskId.of(taskId));
            task = opened.task();
            view = opened.action();
            site.show(view.gmCode());
            loaded();
        } catch (TaskGone gone) {
            task = null;
        }
    }

    /** What the page wants to know besides the action. */
    void loaded() {
        // Most pages need nothing more.
    }

    /** False when the task was done, or disappeared, before this page was asked for. */
    public boolean isOpen() {
        return task != null;
    }

    public boolean isHeldByOther() {
        return !task.isFree() && !task.isOf(site.getPerson().username());
    }

    public String getHolder() {
        return isHeldByOther() ? people.nameOf(task.assignee()) : "";
    }

    public ActionView getView() {
        return view;
    }

    public String getStep() {
        return task.step();
    }

    TaskId id() {
        return task.id();
    }

    CaseNumber action() {
        return view.number();
    }

    /** Says at a field that it is missing. @return whether it is */
    boolean missing(String field, Object value, String key) {
        var empty = value == null || value instanceof String text && text.isBlank();
        if (empty) {
            problems.add(field, texts.get(ActionWords.AREA, key));
        }
        return empty;
    }

    /** Back to the action with the news of what happened. */
    void done(String key, Object... values) throws IOException {
        Messages.addFlashGlobalInfo("{0}", texts.get(ActionWords.AREA, key, values));
        Faces.redirect("/werk/actie?nummer=%s", action().value());
    }
}
