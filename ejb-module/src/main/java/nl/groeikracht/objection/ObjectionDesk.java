package nl.groeikracht.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.ObjectionProcess.Step;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;

/**
 * Where employees take up a task of an objection. Who was involved in the contested decision does not treat the objection
 * to it (Awb 7:5): whoever tries is refused, and that is remembered.
 */
@ApplicationScoped
class ObjectionDesk {

    @Inject
    CaseDesk desk;

    @Inject
    Objections objections;

    @Inject
    ContestedDecisions decisions;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    RefusalLog refusals;

    /** To look at a task before doing it. */
    CaseDesk.Opened open(TaskId task, Step step, Role role) {
        return desk.open(task, step.name(), role);
    }

    /** To do a task now. The objection is held until the end of the transaction. */
    Objection take(TaskId task, CaseNumber number, Step step, Role role) {
        var objection = objections.lock(number);
        desk.take(task, number, step.name(), role);
        return objection;
    }

    /** To treat the objection: only by who was not involved in what it is about. */
    Objection takeUninvolved(TaskId task, CaseNumber number, Step step) {
        var objection = take(task, number, step, Role.CASEWORKER);
        requireUninvolved(objection, user.username());
        return objection;
    }

    void requireUninvolved(Objection objection, String username) {
        if (involved(objection).contains(username)) {
            refusals.record(AuditEntry.of(ObjectionAct.NOT_ALLOWED)
                    .in(objection.gmCode())
                    .onCase(objection.number())
                    .because("involved: " + username)
                    .under("Awb 7:5"));
            throw new Refusal("refusal.objection.involved", people.nameOf(username));
        }
    }

    boolean isInvolved(Objection objection) {
        return involved(objection).contains(user.username());
    }

    /** Who was involved in the contested decision. */
    Set<String> involved(Objection objection) {
        var involved = new HashSet<>(decisions.involvedIn(objection.contested()));
        if (objection.contestedBy() != null) {
            involved.add(objection.contestedBy());
        }
        return involved;
    }

    /** The caseworkers who may treat this objection. */
    List<PersonInfo> candidates(Objection objection) {
        var involved = involved(objection);
        return people.withRole(objection.gmCode(), Role.CASEWORKER).stream()
                .filter(person -> !involved.contains(person.username()))
                .toList();
    }
}
