package nl.groeikracht.inbox;

import static nl.groeikracht.inbox.InboxAct.CLAIMED;
import static nl.groeikracht.inbox.InboxAct.HANDED_OVER;
import static nl.groeikracht.inbox.InboxAct.RELEASED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.casework.InterestGuard;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.process.Tasks;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/** Who does which work: take it, give it back, hand it over. Everything with a trail. */
@Stateless
@RolesAllowed({"caseworker", "adviser", "decider", "guide", "programme-manager", "administrator", "treasurer"})
public class TaskAssignment {

    private static final int LONGEST_REASON = 500;

    @Inject
    WorkList work;

    @Inject
    Tasks tasks;

    @Inject
    CaseCards cards;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    @Inject
    InterestGuard interests;

    /**
     * Takes free work. Of two at once one wins.
     *
     * @throws AlreadyClaimed with the name of who was first
     * @throws Refusal for who has an interest of his or her own in the case (Awb 2:4)
     */
    public void claim(TaskId task) {
        var item = mine(task);
        var me = user.username();
        var holder = tasks.holder(task);
        if (holder.isEmpty()) {
            interests.requireNotExcluded(item.number());
            tasks.assign(task, me);
            audit.record(entry(CLAIMED, item));
        } else {
            requireSame(me, holder.get());
        }
    }

    /** Gives my work back to everyone. */
    public void release(TaskId task) {
        var item = mine(task);
        var holder = tasks.holder(task);
        if (holder.isPresent()) {
            requireSame(user.username(), holder.get());
            tasks.assign(task, null);
            audit.record(entry(RELEASED, item));
        }
    }

    /**
     * Gives work to a colleague who has the role for it; free work too, and the work of someone who is away.
     *
     * @param reason why; required, because the file must tell it
     */
    public void handOver(TaskId task, String to, String reason) {
        var item = mine(task);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("refusal.reasonMissing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("refusal.reasonTooLong", LONGEST_REASON);
        }
        interests.requireMayReceive(item.number(), to);
        var receiver = assigneesFor(item).stream()
                .filter(person -> person.username().equals(to))
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.notAColleague"));
        tasks.holder(task).ifPresent(holder -> requireSame(item.assignee(), holder));
        tasks.assign(task, receiver.username());
        audit.record(entry(HANDED_OVER, item)
                .because(reason.strip())
                .before("assignee", item.assignee() == null ? "" : item.assignee())
                .after("assignee", receiver.username()));
    }

    /** The people who may do this work: in the role, without an interest of their own. */
    public List<PersonInfo> assigneesFor(TaskId task) {
        return assigneesFor(mine(task));
    }

    private List<PersonInfo> assigneesFor(WorkItem item) {
        var excluded = interests.excluded(item.number());
        return people.withRole(item.gmCode(), Role.ofCode(item.groupRole())).stream()
                .filter(person -> !excluded.contains(person.username()))
                .toList();
    }

    private void requireSame(String expected, String holder) {
        if (!holder.equals(expected)) {
            throw new AlreadyClaimed(people.nameOf(holder));
        }
    }

    /**
     * The work, if it is for someone in my role. Anyone else's looks as if it does not exist, and the attempt is
     * remembered; what was done meanwhile in a case of ours is told as such.
     */
    private WorkItem mine(TaskId task) {
        var item = work.find(task.value()).orElseThrow(() -> gone(task));
        user.require(item.gmCode(), "task " + task, Role.ofCode(item.groupRole()));
        return item;
    }

    private RuntimeException gone(TaskId task) {
        return tasks.caseOf(task)
                .flatMap(cards::find)
                .filter(card -> user.isIn(card.gmCode(), Role.values()))
                .<RuntimeException>map(card -> new TaskGone())
                .orElseGet(() -> new NotFound("task", task.value()));
    }

    private static AuditEntry entry(InboxAct act, WorkItem item) {
        return AuditEntry.of(act).in(item.gmCode()).onCase(item.number()).after("task", item.id());
    }
}
