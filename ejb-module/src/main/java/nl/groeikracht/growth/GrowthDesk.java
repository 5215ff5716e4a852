package nl.groeikracht.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TakenByOther;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/** Where guides and programme managers take up a task of a team of their municipality. What else is tried is remembered. */
@ApplicationScoped
class GrowthDesk {

    @Inject
    GrowthRecords records;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    CaseProcess process;

    @Inject
    RefusalLog refusals;

    /** @throws TaskGone when the task was done meanwhile */
    OpenTask open(TaskId task, Role role) {
        var cycle = records.read(process.caseOf(task));
        user.require(cycle.gmCode(), cycle.team().value(), role);
        return process.read(task, cycle.team());
    }

    /**
     * To do a task now: the cycle is locked, so that of two at once the second sees that it was done.
     *
     * @throws TakenByOther when a colleague has it
     */
    GrowthCycle take(TaskId task, CaseNumber team, String step, Role role) {
        user.require(records.gmCode(team), team.value(), role);
        var cycle = records.lock(team);
        var open = openTask(task, cycle, step);
        if (!open.isFree() && !open.isOf(user.username())) {
            throw new TakenByOther(people.nameOf(open.assignee()));
        }
        cycle.requireRunning();
        return cycle;
    }

    /** To change something of a team at any time. */
    GrowthCycle take(CaseNumber team, Role... roles) {
        user.require(records.gmCode(team), team.value(), roles);
        return records.lock(team);
    }

    /** A team speaks through one of its members. */
    static long speaker(TeamView team, Long member) {
        return team.members().stream()
                .map(one -> one.id())
                .filter(id -> id.equals(member))
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.teamMustSpeak"));
    }

    private OpenTask openTask(TaskId task, GrowthCycle cycle, String step) {
        try {
            var open = process.read(task, cycle.team());
            if (!open.step().equals(step)) {
                throw new NotFound("task " + step, task.value());
            }
            return open;
        } catch (TaskGone | NotFound refused) {
            refusals.record(AuditEntry.of(GrowthAct.TASK_NOT_ALLOWED)
                    .in(cycle.gmCode())
                    .onCase(cycle.team())
                    .because(step + ": " + refused.getMessage()));
            throw refused;
        }
    }

    static AuditEntry entry(GrowthAct act, GrowthCycle cycle) {
        return AuditEntry.of(act).in(cycle.gmCode()).onCase(cycle.team());
    }
}
