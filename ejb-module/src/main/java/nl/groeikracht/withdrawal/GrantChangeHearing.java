package nl.groeikracht.withdrawal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.WithdrawalProcess.Message;
import nl.groeikracht.bpmn.WithdrawalProcess.Step;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.GrantedSubsidies;
import nl.groeikracht.subsidy.ViewManner;

/** Lets the receiver react before a subsidy is changed: in writing or in a conversation (Awb 4:8, 4:9). */
@Stateless
@RolesAllowed("caseworker")
public class GrantChangeHearing {

    @Inject
    CaseDesk desk;

    @Inject
    GrantChanges changes;

    @Inject
    GrantChangeViews views;

    @Inject
    GrantChangeLetters letters;

    @Inject
    GrantedSubsidies grants;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Sends the intention.
     *
     * @return the moment until which the receiver may react
     */
    @PermitAll
    public Instant announce(CaseNumber number) {
        var change = changes.lock(number);
        var until = change.intention().orElseThrow().until();
        boolean electronically = letters.announce(change);
        audit.record(AuditEntry.of(GrantChangeAct.ANNOUNCED)
                .in(change.gmCode())
                .onCase(number)
                .under("Awb 4:8, 4:12 lid 2 onder c")
                .after("until", until)
                .after("electronically", electronically));
        return Dutch.startOf(until.plusDays(1));
    }

    public GrantChangeTask open(TaskId task) {
        return views.task(desk.open(task, Step.hearReceiver.name(), Role.CASEWORKER));
    }

    /** Keeps what the receiver said in a conversation, or wrote in a letter. */
    public void register(TaskId task, CaseNumber number, ViewManner manner, String report) {
        var change = changes.lock(number);
        desk.take(task, number, Step.hearReceiver.name(), Role.CASEWORKER);
        if (!change.viewGiven(manner, report, clock.instant())) {
            throw new Refusal("refusal.viewTooLate");
        }
        changes.shown(change);
        audit.record(given(change, manner));
        process.complete(task, number);
    }

    /**
     * The receiver reacts with the secret link.
     *
     * @return false when the term is over
     */
    @PermitAll
    public boolean answer(CaseNumber number, String words) {
        var change = changes.lock(number);
        if (!change.viewGiven(ViewManner.WRITTEN, words, clock.instant())) {
            return false;
        }
        changes.shown(change);
        audit.record(given(change, ViewManner.WRITTEN)
                .by(Actor.resident(grants.of(change.request()).applicant().name())));
        return process.signal(number, Message.changeAnswered.name());
    }

    private static AuditEntry given(GrantChange change, ViewManner manner) {
        return AuditEntry.of(GrantChangeAct.VIEW_GIVEN)
                .in(change.gmCode())
                .onCase(change.number())
                .because(change.view().orElseThrow())
                .under("Awb 4:9")
                .after("manner", manner);
    }
}
