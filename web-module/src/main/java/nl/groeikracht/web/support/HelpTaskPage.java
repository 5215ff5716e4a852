package nl.groeikracht.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.support.SupportTask;
import nl.groeikracht.support.SupportView;
import nl.groeikracht.support.SupportWork;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the task pages of requests for help share: the task in the address, its request, and the way back. */
public abstract class HelpTaskPage {

    @Inject
    SupportWork work;

    @Inject
    FieldProblems problems;

    @Inject
    People people;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    @Param(name = "taak")
    String taskId;

    private SupportTask opened;

    @PostConstruct
    void load() {
        try {
            opened = work.open(TaskId.of(taskId));
            site.show(opened.request().gmCode());
        } catch (TaskGone gone) {
            opened = null;
        }
    }

    /** False when the task was done, or disappeared, before this page was asked for. */
    public boolean isOpen() {
        return opened != null;
    }

    public boolean isHeldByOther() {
        return !task().isFree() && !task().isOf(site.getPerson().username());
    }

    public String getHolder() {
        return isHeldByOther() ? people.nameOf(task().assignee()) : "";
    }

    public SupportView getHelp() {
        return opened.request();
    }

    public String getStep() {
        return task().step();
    }

    OpenTask task() {
        return opened.task();
    }

    void done(String key, Object... values) throws IOException {
        Messages.addFlashGlobalInfo("{0}", texts.get("support", key, values));
        Faces.redirect("/werk/hulpvraag?nummer=%s", getHelp().number().value());
    }
}
