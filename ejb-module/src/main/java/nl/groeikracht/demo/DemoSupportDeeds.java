package nl.groeikracht.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.bpmn.SupportRequestProcess.Step;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.support.GrowthPath;
import nl.groeikracht.support.SupportTracking;
import nl.groeikracht.support.SupportWork;

/** What caseworkers do with an invented request for help. Called as the person whose work it is. */
@Stateless
@PermitAll
public class DemoSupportDeeds {

    @Inject
    SupportWork work;

    @Inject
    SupportTracking tracking;

    @Inject
    CaseProcess process;

    public void takeUp(String key, String contact) {
        var number = tracking.read(key).number();
        work.takeUp(task(number, Step.takeUpHelp), number, contact);
    }

    /** @param mayBecome name of a {@link GrowthPath}; null for nothing in particular */
    public void answer(String key, String words, String mayBecome) {
        var number = tracking.read(key).number();
        work.answer(
                task(number, Step.answerHelp), number, words, mayBecome == null ? null : GrowthPath.valueOf(mayBecome));
    }

    private TaskId task(CaseNumber number, Step step) {
        return process.openTask(number, step.name())
                .map(OpenTask::id)
                .orElseThrow(() -> new IllegalStateException(number + " is not at " + step));
    }
}
