package nl.groeikracht.growth;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.GrowthCycleProcess.Message;
import nl.groeikracht.bpmn.GrowthCycleProcess.Step;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.process.Tasks;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;

/** The fixed faces of a team: its contact person at the municipality, and its guide. Both can leave. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class TeamContact {

    @Inject
    GrowthDesk desk;

    @Inject
    GrowthRecords records;

    @Inject
    GrowthTasks tasks;

    @Inject
    Teams teams;

    @Inject
    CaseProcess process;

    @Inject
    Tasks assignments;

    @Inject
    AuditTrail audit;

    /** The contact person leaves: the municipality has to appoint another. */
    public void leaves(CaseNumber number, String reasons) {
        var cycle = desk.take(number, GUIDE, PROGRAMME_MANAGER);
        cycle.requireRunning();
        teams.changeContact(number, null, reasons);
        audit.record(GrowthDesk.entry(GrowthAct.CONTACT_LEFT, cycle).because(reasons));
        if (process.openTask(number, Step.appointContact.name()).isEmpty()) {
            process.signal(number, Message.contactLeft.name());
        }
    }

    @RolesAllowed("programme-manager")
    public GrowthTask open(TaskId task) {
        return tasks.of(desk.open(task, PROGRAMME_MANAGER));
    }

    /** @param contact user name */
    @RolesAllowed("programme-manager")
    public void appoint(TaskId task, CaseNumber number, String contact, String reasons) {
        var cycle = desk.take(task, number, Step.appointContact.name(), PROGRAMME_MANAGER);
        if (contact == null || contact.isBlank()) {
            throw new Refusal("refusal.notAContact");
        }
        teams.changeContact(number, contact, reasons);
        audit.record(GrowthDesk.entry(GrowthAct.CONTACT_APPOINTED, cycle).after("contact", contact));
        process.complete(task, number);
    }

    /** Another guide takes over; what the old one had taken up is free again. */
    public void changeGuide(CaseNumber number, String guide, String reasons) {
        desk.take(number, GUIDE, PROGRAMME_MANAGER);
        var before = teams.read(number).guide();
        teams.changeGuide(number, guide, reasons);
        process.openTasks(number).stream()
                .filter(task -> before != null && task.isOf(before))
                .forEach(task -> assignments.assign(task.id(), null));
    }
}
