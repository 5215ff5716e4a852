package nl.groeikracht.subsidy;

import static nl.groeikracht.subsidy.SubsidyAct.TASK_NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.casework.InterestGuard;
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

/**
 * Where employees take up a task: only those whose role it is in the municipality of the case, only the task of that
 * very step, only when nobody else has it, and only without an interest of their own. Whatever else is tried is remembered.
 */
@ApplicationScoped
class Desk {

    @Inject
    SubsidyRequests requests;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    CaseProcess process;

    @Inject
    RefusalLog refusals;

    @Inject
    InterestGuard interests;

    /** To look at a task before doing it; somebody else may have it. */
    Opened open(TaskId task, Step step, Role role) {
        var number = process.caseOf(task);
        var request = requests.read(number);
        user.require(request.gmCode(), number.value(), role);
        return new Opened(openTask(task, request, step), request);
    }

    /** To do a task now. The request is held until the end of the transaction. */
    SubsidyRequest take(TaskId task, CaseNumber number, Step step, Role role) {
        var request = requests.lock(number);
        user.require(request.gmCode(), number.value(), role);
        var open = openTask(task, request, step);
        if (!open.isFree() && !open.isOf(user.username())) {
            throw new TakenByOther(people.nameOf(open.assignee()));
        }
        interests.requireDeclared(number);
        return request;
    }

    private OpenTask openTask(TaskId task, SubsidyRequest request, Step step) {
        try {
            var open = process.read(task, request.number());
            if (!open.step().equals(step.name())) {
                throw new NotFound("task " + step, task.value());
            }
            return open;
        } catch (TaskGone | NotFound refused) {
            refusals.record(AuditEntry.of(TASK_NOT_ALLOWED)
                    .in(request.gmCode())
                    .onCase(request.number())
                    .because(step + ": " + refused.getMessage()));
            throw refused;
        }
    }

    /** A task with the request that it is about. */
    record Opened(OpenTask task, SubsidyRequest request) {}
}
