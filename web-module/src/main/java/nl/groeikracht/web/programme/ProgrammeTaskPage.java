package nl.groeikracht.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.programme.ProgrammeTask;
import nl.groeikracht.programme.ProgrammeView;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the tasks of a programme share. The template is {@code programme-task.xhtml}. */
public abstract class ProgrammeTaskPage {

    @Inject
    @Param(name = "taak")
    String taskId;

    @Inject
    People people;

    @Inject
    Site site;

    @Inject
    FieldProblems problems;

    @Inject
    Texts texts;

    private OpenTask task;
    private ProgrammeView programme;

    @PostConstruct
    void load() {
        try {
            var opened = open(TaskId.of(taskId));
            task = opened.task();
            programme = opened.programme();
            site.show(programme.gmCode());
            opened();
        } catch (TaskGone gone) {
            task = null;
        }
    }

    abstract ProgrammeTask open(TaskId id);

    /** To read what else the page shows. */
    void opened() {}

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

    public ProgrammeView getProgramme() {
        return programme;
    }

    OpenTask task() {
        return task;
    }

    /** True, and said at the field, when nothing was filled in. */
    boolean isMissing(String field, String value, String key) {
        boolean missing = value == null || value.isBlank();
        if (missing) {
            problems.add(field, texts.get("programme", key));
        }
        return missing;
    }

    void done(String key, Object... values) throws IOException {
        Messages.addFlashGlobalInfo(texts.get("programme", key, values));
        Faces.redirect("/werk/programma?nummer=%s", programme.number());
    }
}
