package nl.groeikracht.casework.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.bpmn.PublishedLetter;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class PublishLetter implements JavaDelegate {

    @Inject
    Publication publication;

    @Override
    public void execute(DelegateExecution execution) {
        var electronic =
                PublishedLetter.ELECTRONIC.of(publication.publish(CaseNumber.of(execution.getProcessBusinessKey())));
        execution.setVariable(electronic.name(), electronic.value());
    }
}
