package nl.groeikracht.determination.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.determination.DeterminationWatch;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class EscalateDetermination implements JavaDelegate {

    @Inject
    DeterminationWatch watch;

    @Override
    public void execute(DelegateExecution execution) {
        watch.escalate(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
