package nl.groeikracht.withdrawal;

import static nl.groeikracht.bpmn.WithdrawalProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.WithdrawalProcess.Outcome;
import nl.groeikracht.bpmn.WithdrawalProcess.Step;
import nl.groeikracht.casework.CaseDesk;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;

/**
 * Proposes what to make of a subsidy (Awb 4:48 to 4:50). Whoever has to be heard before that gets the intention first,
 * and the proposal comes back with what was said of it.
 */
@Stateless
@RolesAllowed("caseworker")
public class GrantChangeProposing {

    private static final String STEP = Step.proposeChange.name();

    @Inject
    CaseDesk desk;

    @Inject
    GrantChanges changes;

    @Inject
    GrantChangeViews views;

    @Inject
    ChangeRules rules;

    @Inject
    CurrentUser user;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    public GrantChangeTask open(TaskId task) {
        return views.task(desk.open(task, STEP, Role.CASEWORKER));
    }

    /**
     * @param viewUntil last day for the receiver's view when the receiver has to be heard first
     * @return true when it went to the decider; false when the receiver is heard first
     */
    public boolean propose(TaskId task, CaseNumber number, ProposedChange proposed, LocalDate viewUntil) {
        var change = changes.lock(number);
        desk.take(task, number, STEP, Role.CASEWORKER);
        try {
            boolean hearFirst = propose(change, proposed, viewUntil);
            process.complete(task, number, OUTCOME.of(hearFirst ? Outcome.HEAR : Outcome.PROPOSE));
            return !hearFirst;
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(GrantChangeAct.PROPOSAL_NOT_ALLOWED)
                    .in(change.gmCode())
                    .onCase(number)
                    .because(refused.key())
                    .after("amount", proposed.amount()));
            throw refused;
        }
    }

    private boolean propose(GrantChange change, ProposedChange proposed, LocalDate viewUntil) {
        var frame = rules.frame(change.request());
        var hearing = rules.hearing(proposed);
        var now = clock.instant();
        boolean hearFirst = hearing.required() && !change.isHeardOn(proposed, frame.today());
        if (hearFirst) {
            change.announce(proposed, hearing, frame, viewUntil, user.username(), now);
        } else {
            change.propose(proposed, hearing, frame, user.username(), now);
            audit.record(AuditEntry.of(GrantChangeAct.PROPOSED)
                    .in(change.gmCode())
                    .onCase(change.number())
                    .because(proposed.reasons())
                    .under(proposed.ground().article())
                    .decisionVersion(hearing.table())
                    .before("granted", frame.granted())
                    .after("amount", proposed.amount())
                    .after("hearing", hearing.article()));
        }
        changes.shown(change);
        return hearFirst;
    }

    /** There is no reason to change it after all. */
    public void stop(TaskId task, CaseNumber number, String why) {
        var change = changes.lock(number);
        desk.take(task, number, STEP, Role.CASEWORKER);
        change.stop(why, rules.frame(change.request()).today());
        changes.shown(change);
        audit.record(AuditEntry.of(GrantChangeAct.STOPPED)
                .in(change.gmCode())
                .onCase(number)
                .because(change.closedBecause()));
        process.complete(task, number, OUTCOME.of(Outcome.STOP));
    }
}
