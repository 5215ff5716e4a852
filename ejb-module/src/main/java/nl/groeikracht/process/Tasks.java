package nl.groeikracht.process;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
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
     * Who has it; empty when it is free. Nobody else can take or give it until this transaction ends: of two at once the
     * second waits, and then sees the first.
     *
     * @throws TaskGone when it is not open any more
     */
    public Optional<String> holder(TaskId task) {
        workItems.lock(task);
        var open =
                engine.tasks().createTaskQuery().taskId(task.value()).active().singleResult();
        if (open == null) {
            throw new TaskGone();
        }
        return Optional.ofNullable(open.getAssignee());
    }

    /** @param username who has it from now on; null gives it back to everyone */
    public void assign(TaskId task, String username) {
        engine.move(() -> {
            engine.tasks().setAssignee(task.value(), username);
            return null;
        });
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
}
