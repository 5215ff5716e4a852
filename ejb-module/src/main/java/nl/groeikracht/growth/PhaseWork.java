package nl.groeikracht.growth;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.NewDocument;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;

/** What a guide does with a team in a phase, and what shows it. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class PhaseWork {

    @Inject
    GrowthDesk desk;

    @Inject
    GrowthRecords records;

    @Inject
    GrowthTasks tasks;

    @Inject
    Teams teams;

    @Inject
    Documents documents;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @RolesAllowed("guide")
    public GrowthTask open(TaskId task) {
        return tasks.of(desk.open(task, GUIDE));
    }

    /** Records what was done and ends this work of the guide; the phase itself ends by a confirmation. */
    @RolesAllowed("guide")
    public void done(TaskId task, CaseNumber team, NewEvidence evidence) {
        var phase = records.phase(team);
        var cycle = desk.take(task, team, phase.work().name(), GUIDE);
        keep(cycle, evidence);
        audit.record(GrowthDesk.entry(GrowthAct.WORK_DONE, cycle).after("phase", cycle.phase()));
        process.complete(task, team);
    }

    /** Records evidence at any time while the team is guided. */
    public void add(CaseNumber team, NewEvidence evidence) {
        var cycle = desk.take(team, GUIDE, PROGRAMME_MANAGER);
        cycle.requireRunning();
        keep(cycle, evidence);
    }

    private void keep(GrowthCycle cycle, NewEvidence evidence) {
        records.add(new Evidence(cycle, evidence, document(cycle, evidence), user.username(), clock.instant()));
        records.show(cycle, teams.read(cycle.team()));
        audit.record(GrowthDesk.entry(GrowthAct.EVIDENCE_ADDED, cycle)
                .after("phase", cycle.phase())
                .after("kind", evidence.kind()));
    }

    private DocumentId document(GrowthCycle cycle, NewEvidence evidence) {
        return evidence.upload() == null
                ? null
                : documents.keep(
                        NewDocument.ofCase(cycle.gmCode(), cycle.team(), DocumentKind.INTERNAL, evidence.upload()));
    }
}
