package nl.groeikracht.subsidy.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.HearingOfApplicant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class RecordNoView implements JavaDelegate {

    @Inject
    HearingOfApplicant hearing;

    @Override
    public void execute(DelegateExecution execution) {
        hearing.recordNoView(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
