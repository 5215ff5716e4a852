package nl.groeikracht.determination;

import static nl.groeikracht.bpmn.DeterminationProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.DeterminationProcess.Outcome;
import nl.groeikracht.bpmn.DeterminationProcess.Step;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;

/** Looks whether the activity took place and the obligations were met (Awb 4:45), also when nobody told. */
@Stateless
@RolesAllowed("caseworker")
public class ReportCheck {

    @Inject
    CaseDesk desk;

    @Inject
    Determinations determinations;

    @Inject
    DeterminationViews views;

    @Inject
    DeterminationCards cards;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public DeterminationTask open(TaskId task) {
        var opened = desk.open(task, Step.checkReport.name(), Role.CASEWORKER);
        var view = views.of(opened.card().number());
        boolean reported = !view.reports().isEmpty();
        return new DeterminationTask(
                opened.task(),
                opened.card(),
                view,
                null,
                List.of(
                        LawHint.of("reported", "Awb 4:45 lid 1", reported),
                        LawHint.asks("obligations", "Awb 4:37"),
                        view.isDirect()
                                ? LawHint.asks("alreadyDetermined", "Awb 4:43, 4:49")
                                : LawHint.asks("asGranted", "Awb 4:46 lid 1")));
    }

    /**
     * @return false when nothing is left to determine, since that happened with the grant; only a change of the
     *     determination can follow then (Awb 4:49)
     */
    public boolean checked(TaskId task, CaseNumber number, ActivityDone done, Boolean obligationsMet, String notes) {
        var determination = determinations.lock(number);
        desk.take(task, number, Step.checkReport.name(), Role.CASEWORKER);
        var findings = new Findings(
                done,
                obligationsMet,
                PlainText.of(notes, ProposedDetermination.REASONS_LIMIT),
                user.username(),
                clock.instant());
        boolean closed = determination.checked(findings);
        cards.put(determination);
        audit.record(AuditEntry.of(closed ? DeterminationAct.CLOSED : DeterminationAct.CHECKED)
                .in(determination.gmCode())
                .onCase(number)
                .under(closed ? "Awb 4:43" : "Awb 4:45")
                .because(findings.notes())
                .after("done", done)
                .after("obligationsMet", obligationsMet));
        process.complete(task, number, OUTCOME.of(closed ? Outcome.CLOSED : Outcome.CHECKED));
        return !closed;
    }
}
