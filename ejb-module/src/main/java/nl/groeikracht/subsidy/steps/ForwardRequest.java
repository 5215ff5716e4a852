package nl.groeikracht.subsidy.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.Forwarding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class ForwardRequest implements JavaDelegate {

    @Inject
    Forwarding forwarding;

    @Override
    public void execute(DelegateExecution execution) {
        forwarding.send(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
