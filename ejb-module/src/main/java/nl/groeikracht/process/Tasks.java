package nl.groeikracht.process;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;

/** Who does which work. Knows nothing of rights: the use case that calls has checked them. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class Tasks {

    @Inject
    Engine engine;

    @Inject
    WorkItems workItems;

    /**
     * Gives free work to someone. Of two at once one wins: the other waits for the first and is then refused.
     *
     * @throws TakenByOther when somebody has it already
     * @throws TaskGone when it is not open any more
     */
    public void take(TaskId task, String username) {
        var holder = holder(task);
        if (holder.isPresent() && !holder.get().equals(username)) {
            throw new TakenByOther(holder.get());
        }
        assign(task, username);
    }

    /**
     * Passes work on, or back to everyone.
     *
     * @param from who must have it now, or null when it must be free
     * @param to the new one, or null for everyone
     * @throws TakenByOther when somebody else than {@code from} has it
     */
    public void pass(TaskId task, String from, String to) {
        var holder = holder(task).orElse(null);
        if (!Objects.equals(holder, from)) {
            throw new TakenByOther(holder);
        }
        assign(task, to);
    }

    /** The case of a task, open or done; empty when there never was such a task. */
    public Optional<CaseNumber> caseOf(TaskId task) {
        return Optional.ofNullable(engine.history()
                        .createHistoricTaskInstanceQuery()
                        .taskId(task.value())
                        .singleResult())
                .map(known -> engine.history()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(known.getProcessInstanceId())
                        .singleResult())
                .map(process -> new CaseNumber(process.getBusinessKey()));
    }

    private Optional<String> holder(TaskId task) {
        workItems.lock(task);
        var open = engine.tasks().createTaskQuery().taskId(task.value()).active().singleResult();
        if (open == null) {
            throw new TaskGone();
        }
        return Optional.ofNullable(open.getAssignee());
    }

    private void assign(TaskId task, String username) {
        engine.move(() -> {
            engine.tasks().setAssignee(task.value(), username);
            return null;
        });
    }
}
