package nl.groeikracht.subsidy.steps;

import static nl.groeikracht.bpmn.SubsidyRequestProcess.ADVICE_NEEDED;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.ADVICE_UNTIL;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.bpmn.ProcessVariable;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.Advice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class DetermineRoute implements JavaDelegate {

    @Inject
    Advice advice;

    @Override
    public void execute(DelegateExecution execution) {
        var route = advice.determine(CaseNumber.of(execution.getProcessBusinessKey()));
        set(execution, ADVICE_NEEDED.of(route.needed()));
        if (route.needed()) {
            set(execution, ADVICE_UNTIL.of(route.until()));
        }
    }

    private static void set(DelegateExecution execution, ProcessVariable.Value value) {
        execution.setVariable(value.name(), value.value());
    }
}
