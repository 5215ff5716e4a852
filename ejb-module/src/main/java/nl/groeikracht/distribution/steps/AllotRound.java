package nl.groeikracht.distribution.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.distribution.RoundRanking;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class AllotRound implements JavaDelegate {

    @Inject
    RoundRanking round;

    @Override
    public void execute(DelegateExecution execution) {
        round.allot(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
