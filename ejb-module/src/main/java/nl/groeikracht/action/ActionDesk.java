package nl.groeikracht.action;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.growth.ActiveTeams;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TakenByOther;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/** Where guides take up a task of an action of their municipality. What else is tried is remembered. */
@ApplicationScoped
class ActionDesk {

    @Inject
    ActionRecords records;

    @Inject
    ActiveTeams teams;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    CaseProcess process;

    @Inject
    RefusalLog refusals;

    /** @throws TaskGone when the task was done meanwhile */
    OpenTask open(TaskId task) {
        var number = process.caseOf(task);
        user.require(records.gmCode(number), number.value(), GUIDE);
        return process.read(task, number);
    }

    /**
     * To go on with an action: as {@link #take(TaskId, CaseNumber, String)}, while its team is held, so that it does not
     * stop meanwhile.
     *
     * @throws Refusal when the team stopped
     */
    NeighbourhoodAction goOn(TaskId task, CaseNumber number, String step) {
        var action = take(task, number, step);
        hold(action.gmCode(), action.team(), number);
        return action;
    }

    /**
     * To do a task now: the action is locked, so that of two at once the second sees that it was done.
     *
     * @throws TakenByOther when a colleague has it
     */
    NeighbourhoodAction take(TaskId task, CaseNumber number, String step) {
        user.require(records.gmCode(number), number.value(), GUIDE);
        var action = records.lock(number);
        var open = openTask(task, action, step);
        if (!open.isFree() && !open.isOf(user.username())) {
            throw new TakenByOther(people.nameOf(open.assignee()));
        }
        return action;
    }

    /** To change something of an action at any time. */
    NeighbourhoodAction take(CaseNumber number) {
        user.require(records.gmCode(number), number.value(), GUIDE, PROGRAMME_MANAGER);
        return records.lock(number);
    }

    /** @param about the action that it is for; null when there is none yet. @return whether the team has a guide */
    boolean hold(String gmCode, CaseNumber team, CaseNumber about) {
        try {
            return teams.hold(team);
        } catch (Refusal stopped) {
            refusals.record(AuditEntry.of(ActionAct.NOT_IN_STOPPED_TEAM)
                    .in(gmCode)
                    .onCase(about == null ? team : about)
                    .because(stopped.key()));
            throw stopped;
        }
    }

    private OpenTask openTask(TaskId task, NeighbourhoodAction action, String step) {
        try {
            var open = process.read(task, action.number());
            if (!open.step().equals(step)) {
                throw new NotFound("task " + step, task.value());
            }
            return open;
        } catch (TaskGone | NotFound refused) {
            refusals.record(entry(ActionAct.TASK_NOT_ALLOWED, action).because(step + ": " + refused.getMessage()));
            throw refused;
        }
    }

    static AuditEntry entry(ActionAct act, NeighbourhoodAction action) {
        return AuditEntry.of(act).in(action.gmCode()).onCase(action.number());
    }
}
