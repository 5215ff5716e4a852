package nl.groeikracht.casework;

import static nl.groeikracht.casework.CaseworkAct.TASK_NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TakenByOther;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/**
 * Where employees take up a task of a follow-up case: only those whose role it is in the municipality of the case, only
 * the task of that very step, only when nobody else has it, and only without an interest of their own. Whatever else is tried is remembered.
 */
@ApplicationScoped
public class CaseDesk {

    @Inject
    CaseCards cards;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    CaseProcess process;

    @Inject
    RefusalLog refusals;

    @Inject
    InterestGuard interests;

    /**
     * To look at a task before doing it; somebody else may have it.
     *
     * @param step id in the diagram
     * @throws NotFound for whoever has not the role in the case's municipality, and when the task is of another step
     * @throws TaskGone when the task was done meanwhile
     */
    public Opened open(TaskId task, String step, Role role) {
        var card = cards.read(process.caseOf(task));
        user.require(card.gmCode(), card.number().value(), role);
        return new Opened(openTask(task, card, step), card);
    }

    /**
     * To do a task now. Lock the aggregate first: who comes second then sees what the first did.
     *
     * @throws TakenByOther when a colleague has it
     * @throws nl.groeikracht.shared.Refusal for who has an interest of his or her own, or did not declare it (Awb 2:4)
     */
    public Opened take(TaskId task, CaseNumber number, String step, Role role) {
        var card = cards.read(number);
        user.require(card.gmCode(), number.value(), role);
        var open = openTask(task, card, step);
        if (!open.isFree() && !open.isOf(user.username())) {
            throw new TakenByOther(people.nameOf(open.assignee()));
        }
        interests.requireDeclared(number);
        return new Opened(open, card);
    }

    private OpenTask openTask(TaskId task, CaseCard card, String step) {
        try {
            var open = process.read(task, card.number());
            if (!open.step().equals(step)) {
                throw new NotFound("task " + step, task.value());
            }
            return open;
        } catch (TaskGone | NotFound refused) {
            refusals.record(AuditEntry.of(TASK_NOT_ALLOWED)
                    .in(card.gmCode())
                    .onCase(card.number())
                    .because(step + ": " + refused.getMessage()));
            throw refused;
        }
    }

    /** A task with the card of its case. */
    public record Opened(OpenTask task, CaseCard card) {}
}
