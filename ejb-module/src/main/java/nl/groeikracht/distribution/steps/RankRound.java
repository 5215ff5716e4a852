package nl.groeikracht.distribution.steps;

import static nl.groeikracht.bpmn.DistributionProcess.DRAW_NEEDED;

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
public class RankRound implements JavaDelegate {

    @Inject
    RoundRanking round;

    @Override
    public void execute(DelegateExecution execution) {
        var drawNeeded = DRAW_NEEDED.of(round.rank(CaseNumber.of(execution.getProcessBusinessKey())));
        execution.setVariable(drawNeeded.name(), drawNeeded.value());
    }
}
