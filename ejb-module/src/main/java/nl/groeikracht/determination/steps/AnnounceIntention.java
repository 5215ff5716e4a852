package nl.groeikracht.determination.steps;

import static nl.groeikracht.bpmn.DeterminationProcess.VIEW_UNTIL;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.determination.DeterminationLetter;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class AnnounceIntention implements JavaDelegate {

    @Inject
    DeterminationLetter letter;

    @Override
    public void execute(DelegateExecution execution) {
        var until = VIEW_UNTIL.of(letter.announce(CaseNumber.of(execution.getProcessBusinessKey())));
        execution.setVariable(until.name(), until.value());
    }
}
