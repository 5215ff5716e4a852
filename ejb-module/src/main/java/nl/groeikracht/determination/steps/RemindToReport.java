package nl.groeikracht.determination.steps;

import static nl.groeikracht.bpmn.DeterminationProcess.REMIND_AT;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.determination.ReportTerm;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class RemindToReport implements JavaDelegate {

    @Inject
    ReportTerm term;

    @Override
    public void execute(DelegateExecution execution) {
        var next = REMIND_AT.of(term.remind(CaseNumber.of(execution.getProcessBusinessKey())));
        execution.setVariable(next.name(), next.value());
    }
}
