package nl.groeikracht.objection.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.objection.ObjectionWithdrawal;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class RegisterObjectionWithdrawal implements JavaDelegate {

    @Inject
    ObjectionWithdrawal withdrawal;

    @Override
    public void execute(DelegateExecution execution) {
        withdrawal.register(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
