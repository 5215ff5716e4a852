package nl.groeikracht.penalty.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.penalty.PenaltyPayment;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class OrderPenalty implements JavaDelegate {

    @Inject
    PenaltyPayment payment;

    @Override
    public void execute(DelegateExecution execution) {
        payment.order(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
