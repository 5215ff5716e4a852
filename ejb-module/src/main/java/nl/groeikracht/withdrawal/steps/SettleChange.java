package nl.groeikracht.withdrawal.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.withdrawal.GrantChangeSettlement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class SettleChange implements JavaDelegate {

    @Inject
    GrantChangeSettlement settlement;

    @Override
    public void execute(DelegateExecution execution) {
        settlement.settle(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
