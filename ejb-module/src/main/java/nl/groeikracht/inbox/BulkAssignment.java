package nl.groeikracht.inbox;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/** Many at once: each is an act of its own, so that one that cannot be done does not stop the others. */
@Stateless
@RolesAllowed({"caseworker", "adviser", "decider", "guide", "programme-manager", "administrator", "treasurer"})
@TransactionAttribute(NOT_SUPPORTED)
public class BulkAssignment {

    @Inject
    TaskAssignment assignment;

    public List<BulkResult> claim(List<TaskId> tasks) {
        return each(tasks, assignment::claim);
    }

    public List<BulkResult> release(List<TaskId> tasks) {
        return each(tasks, assignment::release);
    }

    public List<BulkResult> handOver(List<TaskId> tasks, String to, String reason) {
        return each(tasks, task -> assignment.handOver(task, to, reason));
    }

    private static List<BulkResult> each(List<TaskId> tasks, Consumer<TaskId> act) {
        return tasks.stream().distinct().map(task -> attempt(task, act)).toList();
    }

    private static BulkResult attempt(TaskId task, Consumer<TaskId> act) {
        try {
            act.accept(task);
            return BulkResult.done(task);
        } catch (Refusal refusal) {
            return new BulkResult(task, refusal.key(), refusal.arguments());
        } catch (NotFound notOurs) {
            return new BulkResult(task, "refusal.taskGone", List.of());
        }
    }
}
