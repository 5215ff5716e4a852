package nl.groeikracht.web.growth;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.growth.GrowthTask;
import nl.groeikracht.growth.GrowthView;
import nl.groeikracht.initiative.MemberView;
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

/** What the task pages of teams share: the task in the address, its team, and the way back. */
public abstract class GrowthTaskPage {

    @Inject
    @Param(name = "taak")
    String taskId;

    @Inject
    FieldProblems problems;

    @Inject
    People people;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private OpenTask task;
    private GrowthView growth;

    @PostConstruct
    void load() {
        try {
            var opened = open(TaskId.of(taskId));
            task = opened.task();
            growth = opened.growth();
            site.show(growth.gmCode());
        } catch (TaskGone gone) {
            task = null;
        }
    }

    abstract GrowthTask open(TaskId id);

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

    public GrowthView getGrowth() {
        return growth;
    }

    public List<MemberView> getMembers() {
        return growth.team().members();
    }

    public String getStep() {
        return task.step();
    }

    TaskId id() {
        return task.id();
    }

    CaseNumber team() {
        return growth.number();
    }

    /** Says at a field that it is missing. @return whether it is */
    boolean missing(String field, Object value, String key) {
        var empty = value == null || value instanceof String text && text.isBlank();
        if (empty) {
            problems.add(field, texts.get("growth", key));
        }
        return empty;
    }

    /** Back to the team with the news of what happened. */
    void done(String key, Object... values) throws IOException {
        Messages.addFlashGlobalInfo("{0}", texts.get("growth", key, values));
        Faces.redirect("/werk/team?nummer=%s", team().value());
    }
}
