package nl.groeikracht.web.tasks;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.inbox.TaskAssignment;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.subsidy.WaitingTask;
import nl.groeikracht.web.DeadlineView;
import nl.groeikracht.web.FileView;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.casefile.CaseFiles;
import nl.groeikracht.web.casefile.ClockPanel;
import nl.groeikracht.web.intake.InterestLine;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * What the pages of all tasks share: the task in the address, its case, who has it, what the law asks, and the way back
 * when it is done. What someone typed is never lost: not when a colleague was first, and not when the task is gone.
 */
public abstract class TaskPage {

    private static final Set<String> NOT_TYPED = Set.of("true", "false", "on");

    @Inject
    @Param(name = "taak")
    String taskId;

    @Inject
    TaskAssignment assignment;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    @Inject
    ClockPanel clocks;

    @Inject
    CaseFiles files;

    @Inject
    Problems problems;

    @Inject
    InterestLine interest;

    private OpenTask task;
    private CaseView view;
    private List<LawHint> hints = List.of();

    @PostConstruct
    void load() {
        try {
            open(TaskId.of(taskId));
            site.show(view.gmCode());
        } catch (TaskGone gone) {
            task = null;
        }
    }

    /** Opens the task and tells {@link #show} what there is to see. */
    abstract void open(TaskId id);

    void show(OpenTask open, CaseView opened, List<LawHint> law) {
        task = open;
        view = opened;
        hints = law;
        interest.about(view.number());
    }

    public String getTaskId() {
        return taskId;
    }

    /** False when the task was done, or disappeared, before this page was asked for. */
    public boolean isOpen() {
        return task != null;
    }

    public CaseView getView() {
        return view;
    }

    public DeadlineView getDeadline() {
        return clocks.withDate(view);
    }

    public List<FileView> getFiles() {
        return files.of(view);
    }

    public boolean isFree() {
        return task.isFree();
    }

    public boolean isHeldByOther() {
        return waiting()
                .map(WaitingTask::obstacle)
                .filter(WaitingTask.Obstacle.TAKEN::equals)
                .isPresent();
    }

    public String getHolder() {
        return waiting().map(WaitingTask::assigneeName).orElse("");
    }

    private Optional<WaitingTask> waiting() {
        return view.tasks().stream()
                .filter(one -> one.task().id().equals(task.id()))
                .findFirst();
    }

    /** Who only looks gets no form; who was typing when a colleague took the task keeps it, with what was typed. */
    public boolean isFormShown() {
        return (!isHeldByOther() || Faces.isPostback()) && !interest.isKeptOut();
    }

    /** Whether the line about the own interest is shown: once per person and case. */
    public boolean isInterestAsked() {
        return interest.isAsked() && isFormShown();
    }

    public List<Hint> getLaw() {
        return hints.stream().map(this::hint).toList();
    }

    private Hint hint(LawHint hint) {
        var key = "law." + hint.key() + (isUnmet(hint) ? ".not" : "");
        var icon = hint.fulfilled() == null ? "law" : hint.fulfilled() ? "check" : "warn";
        return new Hint(icon, texts.get("tasks", key, hint.arguments().toArray()), hint.article(), isUnmet(hint));
    }

    private static boolean isUnmet(LawHint hint) {
        return Boolean.FALSE.equals(hint.fulfilled());
    }

    /** False for a request to a private fund: it is answered in other words. */
    public boolean isPublicLaw() {
        return view == null || view.scheme().rules().publicLaw();
    }

    /** A text of the tasks, in the words of the fund when the request is made to one. */
    public String words(String key, Object... values) {
        return texts.underLaw(isPublicLaw(), "tasks", key, values);
    }

    /** Texts that were sent with a task that is gone, to copy. */
    public List<String> getTyped() {
        return Faces.getRequestParameterMap().entrySet().stream()
                .filter(typed -> typed.getKey().startsWith("taak:"))
                .map(typed -> typed.getValue().strip())
                .filter(text -> text.length() > 3 && !NOT_TYPED.contains(text))
                .toList();
    }

    public void claim() throws IOException {
        assignment.claim(task.id());
        Messages.addFlashGlobalInfo(texts.get("tasks", "claim.taken"));
        Faces.redirect(task.page() + "?taak=%s", task.id().value());
    }

    OpenTask task() {
        return task;
    }

    /** Back to the inbox with the news of what happened and what comes next. */
    void done(String key, Object... values) throws IOException {
        Messages.addFlashGlobalInfo(words(key, values));
        Faces.redirect("/werk/voorraad?klaar=%s", view.number().value());
    }

    /** @param open whether it is not met */
    public record Hint(String icon, String text, String article, boolean open) {}
}
