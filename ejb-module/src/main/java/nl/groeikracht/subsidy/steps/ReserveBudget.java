package nl.groeikracht.subsidy.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.BudgetReservation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class ReserveBudget implements JavaDelegate {

    @Inject
    BudgetReservation reservation;

    @Override
    public void execute(DelegateExecution execution) {
        reservation.reserve(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
