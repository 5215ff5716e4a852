package nl.groeikracht.determination.steps;

import static nl.groeikracht.bpmn.DeterminationProcess.CHECK_NEEDED;
import static nl.groeikracht.bpmn.DeterminationProcess.DETERMINE_BY;
import static nl.groeikracht.bpmn.DeterminationProcess.REMIND_AT;
import static nl.groeikracht.bpmn.DeterminationProcess.REPORT_AWAITED;
import static nl.groeikracht.bpmn.DeterminationProcess.REPORT_UNTIL;
import static nl.groeikracht.bpmn.DeterminationProcess.SAMPLE_AWAITED;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.determination.ReportTerm;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class InviteToReport implements JavaDelegate {

    @Inject
    ReportTerm term;

    @Override
    public void execute(DelegateExecution execution) {
        var asked = term.ask(CaseNumber.of(execution.getProcessBusinessKey()));
        for (var value : List.of(
                REPORT_AWAITED.of(asked.reportAwaited()),
                SAMPLE_AWAITED.of(asked.sampleAwaited()),
                CHECK_NEEDED.of(asked.checkNeeded()),
                REMIND_AT.of(asked.remindAt()),
                REPORT_UNTIL.of(asked.reportUntil()),
                DETERMINE_BY.of(asked.determineBy()))) {
            execution.setVariable(value.name(), value.value());
        }
    }
}
