package nl.groeikracht.penalty.steps;

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
public class StopPenalty implements JavaDelegate {

    @Inject
    PenaltyRun run;

    @Override
    public void execute(DelegateExecution execution) {
        run.stop(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
