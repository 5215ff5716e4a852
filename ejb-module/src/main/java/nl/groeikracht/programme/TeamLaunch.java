package nl.groeikracht.programme;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.growth.GrowthCycles;
import nl.groeikracht.initiative.NewTeam;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Lets a team begin in each chosen neighbourhood: all of them in one transaction, or none. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class TeamLaunch {

    @Inject
    Choices choices;

    @Inject
    Teams teams;

    @Inject
    GrowthCycles cycles;

    @Inject
    Clock clock;

    public void launch(CaseNumber number) {
        choices.of(number).stream().filter(chosen -> chosen.team() == null).forEach(chosen -> {
            var team = teams.found(NewTeam.ofProgramme(
                    chosen.gmCode(), "Buurtteam " + chosen.name(), chosen.name(), chosen.code(), null, number));
            cycles.start(team);
            choices.launched(number, chosen.code(), team.value(), Dutch.today(clock));
        });
    }
}
