package nl.groeikracht.distribution;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;
import static nl.groeikracht.municipality.Role.ADVISER;
import static nl.groeikracht.municipality.Role.AUDITOR;
import static nl.groeikracht.municipality.Role.CASEWORKER;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.shared.CaseNumber;

/** Shows the rounds of a municipality to its employees. */
@Stateless
@RolesAllowed({"caseworker", "adviser", "decider", "programme-manager", "auditor", "administrator"})
public class DistributionOverview {

    private static final Role[] READERS = {CASEWORKER, ADVISER, DECIDER, PROGRAMME_MANAGER, AUDITOR, ADMINISTRATOR};

    @Inject
    Rounds rounds;

    @Inject
    RoundViews views;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    /** The newest first. */
    public List<RoundView> of(String gmCode) {
        user.require(gmCode, "rounds", READERS);
        return rounds.of(gmCode).stream().map(views::of).toList();
    }

    public RoundView read(CaseNumber number) {
        var round = rounds.read(number);
        user.require(round.gmCode(), number.value(), READERS);
        return views.of(round);
    }

    /** What waits for a person in this round. */
    public List<OpenTask> tasks(CaseNumber number) {
        user.require(rounds.read(number).gmCode(), number.value(), READERS);
        return process.openTasks(number);
    }

    /** The diagram by which the round runs, and where it is. */
    public List<String> currentSteps(CaseNumber number) {
        user.require(rounds.read(number).gmCode(), number.value(), READERS);
        return process.currentSteps(number);
    }
}
