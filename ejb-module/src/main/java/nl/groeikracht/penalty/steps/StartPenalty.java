package nl.groeikracht.penalty.steps;

import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.PENALTY_UNTIL;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.penalty.PenaltyRun;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class StartPenalty implements JavaDelegate {

    @Inject
    PenaltyRun run;

    @Override
    public void execute(DelegateExecution execution) {
        var until = PENALTY_UNTIL.of(run.start(CaseNumber.of(execution.getProcessBusinessKey())));
        execution.setVariable(until.name(), until.value());
    }
}
