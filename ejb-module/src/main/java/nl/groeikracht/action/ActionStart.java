package nl.groeikracht.action;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ActionProcess;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/** Notes an idea for an action, on its own or grown from another one. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class ActionStart {

    @Inject
    ActionDesk desk;

    @Inject
    ActionRecords records;

    @Inject
    ActionTypes types;

    @Inject
    Teams teams;

    @Inject
    Municipalities municipalities;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @return the number of the action
     * @throws Refusal when the team stopped
     */
    public CaseNumber note(NewAction idea) {
        var team = teams.read(idea.team());
        user.require(team.gmCode(), team.number().value(), GUIDE, PROGRAMME_MANAGER);
        desk.hold(team.gmCode(), team.number(), null);
        requireFits(idea, team);
        var today = Dutch.today(clock);
        var type = types.choose(team.gmCode(), idea.type(), today);
        var number = municipalities.nextCaseNumber(team.gmCode(), today.getYear());
        var action = new NeighbourhoodAction(number, team.gmCode(), idea, today);
        records.add(action);
        for (int at = 0; at < type.preparation().size(); at++) {
            records.add(new ActionPreparation(number, at + 1, type.preparation().get(at)));
        }
        records.show(action, team);
        audit.record(ActionDesk.entry(ActionAct.NOTED, action)
                .after("team", team.number())
                .after("title", action.title())
                .after("grownFrom", action.parent()));
        process.start(ActionProcess.KEY, number);
        return number;
    }

    /** An action grows from one of the same team, or from one that the team did with others. */
    private void requireFits(NewAction idea, TeamView team) {
        if (idea.parent() == null) {
            return;
        }
        var parent = records.read(idea.parent());
        boolean ofTeam = parent.team().equals(team.number())
                || records.partners(parent.number()).contains(team.number());
        if (!ofTeam) {
            throw new Refusal("refusal.otherTeamsAction");
        }
    }
}
