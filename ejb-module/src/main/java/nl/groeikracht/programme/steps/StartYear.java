package nl.groeikracht.programme.steps;

import static nl.groeikracht.bpmn.ProgrammeProcess.COMMITMENT_DUE_AT;
import static nl.groeikracht.bpmn.ProgrammeProcess.LAST_YEAR;
import static nl.groeikracht.bpmn.ProgrammeProcess.YEAR_ENDS_AT;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.programme.YearClock;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class StartYear implements JavaDelegate {

    @Inject
    YearClock clock;

    @Override
    public void execute(DelegateExecution execution) {
        var started = clock.start(CaseNumber.of(execution.getProcessBusinessKey()));
        List.of(
                        COMMITMENT_DUE_AT.of(started.commitmentDueAt()),
                        YEAR_ENDS_AT.of(started.endsAt()),
                        LAST_YEAR.of(started.lastYear()))
                .forEach(value -> execution.setVariable(value.name(), value.value()));
    }
}
