package nl.groeikracht.determination.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.determination.DeterminationSettlement;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class SettleDetermination implements JavaDelegate {

    @Inject
    DeterminationSettlement settlement;

    @Override
    public void execute(DelegateExecution execution) {
        settlement.settle(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
