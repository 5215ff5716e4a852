package nl.groeikracht.programme.steps;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.programme.TeamLaunch;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
@Stateless
@RunAs("process")
@PermitAll
public class LaunchTeams implements JavaDelegate {

    @Inject
    TeamLaunch teams;

    @Override
    public void execute(DelegateExecution execution) {
        teams.launch(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
