package nl.groeikracht.recovery.steps;

import static nl.groeikracht.bpmn.RecoveryProcess.PAY_UNTIL;
import static nl.groeikracht.bpmn.RecoveryProcess.SETTLED;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.recovery.RecoveryTerm;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class StartPaymentTerm implements JavaDelegate {

    @Inject
    RecoveryTerm term;

    @Override
    public void execute(DelegateExecution execution) {
        var started = term.start(CaseNumber.of(execution.getProcessBusinessKey()));
        var until = PAY_UNTIL.of(started.endsAt());
        var settled = SETTLED.of(started.settled());
        execution.setVariable(until.name(), until.value());
        execution.setVariable(settled.name(), settled.value());
    }
}
