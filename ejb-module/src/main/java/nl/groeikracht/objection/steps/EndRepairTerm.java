package nl.groeikracht.objection.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.objection.ObjectionRepair;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class EndRepairTerm implements JavaDelegate {

    @Inject
    ObjectionRepair repair;

    @Override
    public void execute(DelegateExecution execution) {
        repair.endTerm(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
