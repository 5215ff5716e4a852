package nl.groeikracht.penalty.steps;

import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.PENALTY_OWED;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.penalty.NoticeLetter;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class ComposeNoticeLetter implements JavaDelegate {

    @Inject
    NoticeLetter letter;

    @Override
    public void execute(DelegateExecution execution) {
        var owed = PENALTY_OWED.of(letter.compose(CaseNumber.of(execution.getProcessBusinessKey())));
        execution.setVariable(owed.name(), owed.value());
    }
}
