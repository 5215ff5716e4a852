package nl.groeikracht.programme;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;
import static nl.groeikracht.municipality.Role.AUDITOR;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;
import static nl.groeikracht.municipality.Role.TREASURER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.bpmn.ProgrammeProcess.Step;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TakenByOther;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** Who may look at a programme, work on it, and take up its tasks. */
@ApplicationScoped
class ProgrammeDesk {

    static final Role[] READERS = {PROGRAMME_MANAGER, GUIDE, DECIDER, TREASURER, AUDITOR, ADMINISTRATOR};

    @Inject
    Programmes programmes;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    /** To look at it: for whoever has a part in it in one of its municipalities. */
    Programme read(CaseNumber number) {
        var programme = programmes.read(number);
        if (programmes.municipalities(programme).stream().noneMatch(gmCode -> user.isIn(gmCode, READERS))) {
            user.require(programme.gmCode(), number.value(), READERS);
        }
        return programme;
    }

    /** To change it: for the municipality that leads it. */
    Programme lock(CaseNumber number, Role... roles) {
        var programme = programmes.lock(number);
        user.require(programme.gmCode(), number.value(), roles);
        return programme;
    }

    ProgrammeTask open(TaskId task, Step step, Role role) {
        var programme = programmes.read(process.caseOf(task));
        user.require(programme.gmCode(), programme.number().value(), role);
        return new ProgrammeTask(openTask(task, programme, step), programmes.view(programme));
    }

    /** Locks the programme first: who comes second sees what the first did. */
    Programme take(TaskId task, CaseNumber number, Step step, Role role) {
        var programme = lock(number, role);
        var open = openTask(task, programme, step);
        if (!open.isFree() && !open.isOf(user.username())) {
            throw new TakenByOther(people.nameOf(open.assignee()));
        }
        return programme;
    }

    private OpenTask openTask(TaskId task, Programme programme, Step step) {
        var open = process.read(task, programme.number());
        if (!open.step().equals(step.name())) {
            throw new NotFound("task " + step, task.value());
        }
        return open;
    }
}
