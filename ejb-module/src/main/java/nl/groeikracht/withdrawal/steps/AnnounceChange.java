package nl.groeikracht.withdrawal.steps;

import static nl.groeikracht.bpmn.WithdrawalProcess.VIEW_UNTIL;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.withdrawal.GrantChangeHearing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class AnnounceChange implements JavaDelegate {

    @Inject
    GrantChangeHearing hearing;

    @Override
    public void execute(DelegateExecution execution) {
        var until = VIEW_UNTIL.of(hearing.announce(CaseNumber.of(execution.getProcessBusinessKey())));
        execution.setVariable(until.name(), until.value());
    }
}
