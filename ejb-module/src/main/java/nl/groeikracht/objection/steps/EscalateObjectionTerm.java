package nl.groeikracht.objection.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.objection.ObjectionTerm;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class EscalateObjectionTerm implements JavaDelegate {

    @Inject
    ObjectionTerm term;

    @Override
    public void execute(DelegateExecution execution) {
        term.escalate(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
