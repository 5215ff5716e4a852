package nl.groeikracht.growth;

import static nl.groeikracht.bpmn.GrowthCycleProcess.EVALUATION_AT;
import static nl.groeikracht.bpmn.GrowthCycleProcess.PHASE;
import static nl.groeikracht.bpmn.GrowthCycleProcess.RESTART_UNTIL;
import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.GrowthCycleProcess.Message;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.bpmn.ProcessVariable;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;

/** The turns that a team's way can take, at any time: back, to a standstill, and on again. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class TeamCourse {

    @Inject
    GrowthDesk desk;

    @Inject
    GrowthRecords records;

    @Inject
    GrowthSettings settings;

    @Inject
    Teams teams;

    @Inject
    CaseProcess process;

    @Inject
    Event<TeamStopped> stopped;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Relapse is no failure: the team goes on from the phase in which it is again. */
    public void stepBack(CaseNumber number, Phase to, String reasons) {
        var cycle = desk.take(number, GUIDE, PROGRAMME_MANAGER);
        var before = cycle.phase();
        var why = PlainText.required(reasons, GrowthCycle.TEXT_LIMIT);
        cycle.stepBack(to, today(), nextEvaluation());
        records.moved(cycle, SpanCause.STEP_BACK, why, today());
        shown(cycle);
        audit.record(GrowthDesk.entry(GrowthAct.STEPPED_BACK, cycle)
                .because(why)
                .before("phase", before)
                .after("phase", to));
        process.signal(number, Message.steppedBack.name(), PHASE.of(to), evaluation(cycle));
    }

    /** @param lessons what others can learn of it */
    public void stop(CaseNumber number, String lessons) {
        var cycle = desk.take(number, GUIDE, PROGRAMME_MANAGER);
        var until = today().plusMonths(settings.on(today(), Setting.RESTART_MONTHS));
        cycle.stop(lessons, today(), until);
        records.leave(number, today());
        shown(cycle);
        audit.record(GrowthDesk.entry(GrowthAct.STOPPED, cycle)
                .because(cycle.lessons())
                .after("restartUntil", until));
        process.signal(number, Message.guidanceStopped.name(), RESTART_UNTIL.of(Dutch.startOf(until.plusDays(1))));
        var team = teams.read(number);
        stopped.fire(new TeamStopped(number, cycle.gmCode(), team.programme(), team.theme(), cycle.lessons(), today()));
    }

    public void restart(CaseNumber number, Phase in, String reasons) {
        var cycle = desk.take(number, GUIDE, PROGRAMME_MANAGER);
        var why = PlainText.required(reasons, GrowthCycle.TEXT_LIMIT);
        cycle.restart(in, today(), nextEvaluation());
        records.moved(cycle, SpanCause.RESTART, why, today());
        shown(cycle);
        audit.record(GrowthDesk.entry(GrowthAct.RESTARTED, cycle).because(why).after("phase", in));
        process.signal(number, Message.teamRestarted.name(), PHASE.of(in), evaluation(cycle));
        if (teams.read(number).contact() == null) {
            process.signal(number, Message.contactLeft.name());
        }
    }

    private ProcessVariable.Value evaluation(GrowthCycle cycle) {
        return EVALUATION_AT.of(Dutch.startOf(cycle.evaluationDue()));
    }

    private void shown(GrowthCycle cycle) {
        records.show(cycle, teams.read(cycle.team()));
    }

    private LocalDate nextEvaluation() {
        return today().plusMonths(settings.on(today(), Setting.EVALUATION_MONTHS));
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }
}
