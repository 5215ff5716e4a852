package nl.groeikracht.growth;

import static nl.groeikracht.bpmn.GrowthCycleProcess.OUTCOME;
import static nl.groeikracht.bpmn.GrowthCycleProcess.PHASE;
import static nl.groeikracht.municipality.Role.GUIDE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.GrowthCycleProcess.Outcome;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * Ends a phase: guide and team confirm together, the team through a member who is named. The table proposes; people who
 * confirm what it does not propose tell why.
 */
@Stateless
@RolesAllowed("guide")
public class PhaseConfirmation {

    private static final int REASONS_LIMIT = 2000;

    @Inject
    GrowthDesk desk;

    @Inject
    GrowthRecords records;

    @Inject
    GrowthTasks tasks;

    @Inject
    EvidenceCounter evidence;

    @Inject
    Teams teams;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public GrowthTask open(TaskId task) {
        return tasks.of(desk.open(task, GUIDE));
    }

    /**
     * @param member id of the member who speaks for the team
     * @param reasons needed when the table does not propose it
     */
    public void confirm(TaskId task, CaseNumber number, Long member, String reasons) {
        var cycle = taken(task, number);
        var team = teams.read(number);
        var today = Dutch.today(clock);
        var confirmation = confirmation(evidence.readiness(cycle, team, today), team, member, reasons);
        records.confirmed(cycle, confirmation);
        var before = cycle.phase();
        if (cycle.goOn(today)) {
            records.moved(cycle, SpanCause.READY, confirmation.reasons(), today);
        } else {
            records.leave(number, today);
        }
        records.show(cycle, team);
        audit.record(
                GrowthDesk.entry(cycle.isRunning() ? GrowthAct.PHASE_CONFIRMED : GrowthAct.BECAME_INDEPENDENT, cycle)
                        .because(confirmation.reasons())
                        .decisionVersion(confirmation.tableLabel())
                        .before("phase", before)
                        .after("phase", cycle.isRunning() ? cycle.phase() : cycle.state()));
        process.complete(task, number, OUTCOME.of(Outcome.NEXT), PHASE.of(cycle.phase()));
    }

    /** There is more to do in this phase: the guide's work goes on. */
    public void notYet(TaskId task, CaseNumber number, String reasons) {
        var cycle = taken(task, number);
        audit.record(GrowthDesk.entry(GrowthAct.NOT_YET, cycle)
                .because(PlainText.required(reasons, REASONS_LIMIT))
                .after("phase", cycle.phase()));
        process.complete(task, number, OUTCOME.of(Outcome.NOT_YET));
    }

    private Confirmation confirmation(Readiness readiness, TeamView team, Long member, String reasons) {
        var why = PlainText.of(reasons, REASONS_LIMIT);
        if (!readiness.isProposed() && why.isEmpty()) {
            throw new Refusal("refusal.notProposed", readiness.missing().size());
        }
        return new Confirmation(
                user.username(),
                GrowthDesk.speaker(team, member),
                readiness.isProposed(),
                why,
                readiness.tableLabel(),
                clock.instant());
    }

    private GrowthCycle taken(TaskId task, CaseNumber number) {
        var step = records.phase(number).confirmation().name();
        return desk.take(task, number, step, GUIDE);
    }
}
