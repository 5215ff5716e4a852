package nl.groeikracht.casework.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class RegisterPublication implements JavaDelegate {

    @Inject
    Publication publication;

    @Override
    public void execute(DelegateExecution execution) {
        publication.register(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
