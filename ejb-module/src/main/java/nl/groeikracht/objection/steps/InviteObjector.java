package nl.groeikracht.objection.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.objection.ObjectionHearing;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class InviteObjector implements JavaDelegate {

    @Inject
    ObjectionHearing hearing;

    @Override
    public void execute(DelegateExecution execution) {
        hearing.invite(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
