package nl.groeikracht.web.followup;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.inbox.TaskAssignment;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.web.DeadlineView;
import nl.groeikracht.web.Deadlines;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import nl.groeikracht.web.intake.InterestLine;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * What the task pages of follow-up cases share, as {@code web.tasks.TaskPage} does for requests: the task in the
 * address, its case, who has it, what the law asks, and the way back. The template is {@code followup-task.xhtml}.
 */
public abstract class FollowUpTaskPage {

    private static final Set<String> NOT_TYPED = Set.of("true", "false", "on");

    @Inject
    @Param(name = "taak")
    String taskId;

    @Inject
    TaskAssignment assignment;

    @Inject
    People people;

    @Inject
    protected Site site;

    @Inject
    protected Texts texts;

    @Inject
    protected Format format;

    @Inject
    Deadlines deadlines;

    @Inject
    InterestLine interest;

    private OpenTask task;
    private CaseCard card;
    private List<LawHint> hints = List.of();

    @PostConstruct
    void load() {
        try {
            open(TaskId.of(taskId));
            site.show(card.gmCode());
        } catch (TaskGone gone) {
            task = null;
        }
    }

    /** Opens the task and tells {@link #show} what there is to see. */
    protected abstract void open(TaskId id);

    /** The area of the texts: {@code law.…} for what the law asks, and what is said when it is done. */
    protected abstract String area();

    protected void show(OpenTask open, CaseCard opened, List<LawHint> law) {
        task = open;
        card = opened;
        hints = law;
        interest.about(card.number());
    }

    /** False when the task was done, or disappeared, before this page was asked for. */
    public boolean isOpen() {
        return task != null;
    }

    public CaseCard getCard() {
        return card;
    }

    public DeadlineView getDeadline() {
        return card.decideBy() == null ? null : deadlines.of(card.decideBy());
    }

    public boolean isFree() {
        return task.isFree();
    }

    public boolean isHeldByOther() {
        return !task.isFree() && !task.isOf(site.getPerson().username());
    }

    public String getHolder() {
        return isHeldByOther() ? people.nameOf(task.assignee()) : "";
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
        var unmet = Boolean.FALSE.equals(hint.fulfilled());
        var key = "law." + hint.key() + (unmet ? ".not" : "");
        var icon = hint.fulfilled() == null ? "law" : hint.fulfilled() ? "check" : "warn";
        var words = texts.find(area(), key).isPresent()
                ? texts.get(area(), key, hint.arguments().toArray())
                : texts.get("tasks", key, hint.arguments().toArray());
        return new Hint(icon, words, hint.article(), unmet);
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

    protected OpenTask task() {
        return task;
    }

    /** Back to the inbox with the news of what happened and what comes next, in the area's own words. */
    protected void done(String key, Object... values) throws IOException {
        Messages.addFlashGlobalInfo(texts.get(area(), key, values));
        Faces.redirect("/werk/voorraad?klaar=%s", card.number().value());
    }

    /** @param open whether it is not met */
    public record Hint(String icon, String text, String article, boolean open) {}
}
