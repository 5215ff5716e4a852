package nl.groeikracht.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.casework.Interests;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;

/** Finds the work that waits on a case. */
@Stateless
@PermitAll
public class DemoTasks {

    @Inject
    CaseProcess process;

    @Inject
    Interests interests;

    /** Work for the one who asks, who declares to have no interest of the own. */
    public TaskId at(CaseNumber number, Step step) {
        return at(number, step.name());
    }

    /** The same, on a case that follows on a request. */
    public TaskId at(CaseNumber number, String step) {
        interests.declareNone(number);
        return process.openTask(number, step)
                .map(OpenTask::id)
                .orElseThrow(() -> new IllegalStateException(number + " is not at " + step));
    }

    /** The only work that waits. */
    public TaskId of(CaseNumber number) {
        return process.openTasks(number).stream()
                .map(OpenTask::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No work on " + number));
    }
}
