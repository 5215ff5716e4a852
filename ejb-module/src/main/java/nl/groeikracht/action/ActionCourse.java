package nl.groeikracht.action;

import static nl.groeikracht.bpmn.ActionProcess.ACTION_AT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ActionProcess.Message;
import nl.groeikracht.bpmn.ActionProcess.Timer;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/** The turns that an action can take at any time: another day, with another team, or not at all. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class ActionCourse {

    @Inject
    ActionDesk desk;

    @Inject
    ActionRecords records;

    @Inject
    Teams teams;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** To another day; the task to record its results comes on that day. */
    public void move(CaseNumber number, LocalDate day) {
        var action = desk.take(number);
        desk.hold(action.gmCode(), action.team(), number);
        var before = action.heldOn();
        action.move(day, today());
        audit.record(ActionDesk.entry(ActionAct.MOVED, action)
                .before("heldOn", before)
                .after("heldOn", day));
        process.reschedule(number, Timer.actionDay.name(), ACTION_AT.of(Dutch.startOf(day)));
    }

    /** Another team of the municipality does it too. */
    public void join(CaseNumber number, CaseNumber team) {
        var action = desk.take(number);
        action.requireGoingOn();
        var partner = teams.read(team);
        if (!partner.gmCode().equals(action.gmCode()) || team.equals(action.team())) {
            throw new Refusal("refusal.otherTeam");
        }
        desk.hold(action.gmCode(), team, number);
        if (!records.join(number, team)) {
            throw new Refusal("refusal.joinedAlready", partner.name());
        }
        audit.record(ActionDesk.entry(ActionAct.PARTNER_JOINED, action).after("team", team));
    }

    public void leave(CaseNumber number, CaseNumber team) {
        var action = desk.take(number);
        action.requireGoingOn();
        if (records.leave(number, team)) {
            audit.record(ActionDesk.entry(ActionAct.PARTNER_LEFT, action).after("team", team));
        }
    }

    /** Also in a team that stopped: then this is all that can be done with it. */
    public void stop(CaseNumber number, String because) {
        var action = desk.take(number);
        action.stop(because, today());
        records.openMoney(number).ifPresent(money -> money.drop(today()));
        records.show(action);
        audit.record(ActionDesk.entry(ActionAct.STOPPED, action).because(because));
        process.signal(number, Message.actionStopped.name());
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }
}
