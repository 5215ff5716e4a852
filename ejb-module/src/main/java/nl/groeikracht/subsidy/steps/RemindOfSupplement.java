package nl.groeikracht.subsidy.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.SupplementRequests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class RemindOfSupplement implements JavaDelegate {

    @Inject
    SupplementRequests supplements;

    @Override
    public void execute(DelegateExecution execution) {
        supplements.remind(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
