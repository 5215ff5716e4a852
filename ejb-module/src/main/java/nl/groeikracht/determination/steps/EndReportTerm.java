package nl.groeikracht.determination.steps;

import static nl.groeikracht.bpmn.DeterminationProcess.CHECK_NEEDED;

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
public class EndReportTerm implements JavaDelegate {

    @Inject
    ReportTerm term;

    @Override
    public void execute(DelegateExecution execution) {
        term.end(CaseNumber.of(execution.getProcessBusinessKey()));
        var check = CHECK_NEEDED.of(true);
        execution.setVariable(check.name(), check.value());
    }
}
