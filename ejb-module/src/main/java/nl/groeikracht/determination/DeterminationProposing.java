package nl.groeikracht.determination;

import static nl.groeikracht.bpmn.DeterminationProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.DeterminationProcess.Outcome;
import nl.groeikracht.bpmn.DeterminationProcess.Step;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/**
 * Proposes what to determine (Awb 4:46). Whoever has to be heard before that gets the intention first, and the proposal
 * comes back with what was said of it.
 */
@Stateless
@RolesAllowed("caseworker")
public class DeterminationProposing {

    @Inject
    CaseDesk desk;

    @Inject
    Determinations determinations;

    @Inject
    DeterminationViews views;

    @Inject
    DeterminationCards cards;

    @Inject
    HearingDuties hearing;

    @Inject
    Schemes schemes;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public DeterminationTask open(TaskId task) {
        var opened = desk.open(task, Step.proposeDetermination.name(), Role.CASEWORKER);
        var view = views.of(opened.card().number());
        var days = schemes.terms(view.grant().schemeVersionId()).rules().supplementDays();
        return new DeterminationTask(
                opened.task(),
                opened.card(),
                view,
                Dutch.today(clock).plusDays(days),
                List.of(
                        LawHint.asks("asGranted", "Awb 4:46 lid 1"),
                        LawHint.asks("lowerGrounds", "Awb 4:46 lid 2 en 3"),
                        view.announced() == null
                                ? LawHint.asks("hearFirst", "Awb 4:8, 4:12 lid 2 onder b")
                                : LawHint.of("heard", "Awb 4:8", true),
                        LawHint.asks("reasons", "Awb 3:46")));
    }

    /** Whether this would go to the receiver first. */
    public HearingDuty duty(TaskId task, ProposedDetermination proposed) {
        var opened = desk.open(task, Step.proposeDetermination.name(), Role.CASEWORKER);
        var determination = determinations.read(opened.card().number());
        return duty(determination, proposed);
    }

    /**
     * @param viewUntil last day for the receiver's view when the receiver has to be heard first
     * @return true when it went to the decider; false when the receiver is heard first
     */
    public boolean propose(TaskId task, CaseNumber number, ProposedDetermination proposed, LocalDate viewUntil) {
        var determination = determinations.lock(number);
        desk.take(task, number, Step.proposeDetermination.name(), Role.CASEWORKER);
        var now = clock.instant();
        var me = user.username();
        proposed.requireWithin(determination.granted());
        var duty = duty(determination, proposed);
        boolean hearFirst = duty.required() && !determination.isHeardOn(proposed, Dutch.dateOf(now));
        if (hearFirst) {
            determination.announce(proposed, duty, viewUntil, me, now);
        } else {
            determination.propose(proposed, duty, determinations.reportsToWeigh(number), me, now);
            audit.record(entry(determination, proposed, duty));
        }
        cards.put(determination);
        process.complete(task, number, OUTCOME.of(hearFirst ? Outcome.HEAR : Outcome.PROPOSE));
        return !hearFirst;
    }

    private HearingDuty duty(Determination determination, ProposedDetermination proposed) {
        return hearing.of(determination, proposed, determinations.reportsToWeigh(determination.number()) > 0);
    }

    private static AuditEntry entry(Determination determination, ProposedDetermination proposed, HearingDuty duty) {
        return AuditEntry.of(DeterminationAct.PROPOSED)
                .in(determination.gmCode())
                .onCase(determination.number())
                .because(proposed.reasons())
                .under(
                        proposed.ground() == null
                                ? "Awb 4:46 lid 1"
                                : proposed.ground().article())
                .decisionVersion(duty.table())
                .before("granted", determination.granted())
                .after("amount", proposed.amount())
                .after("hearing", duty.article());
    }
}
