package nl.groeikracht.support.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.support.SupportTerm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class CloseHelp implements JavaDelegate {

    @Inject
    SupportTerm term;

    @Override
    public void execute(DelegateExecution execution) {
        term.close(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
