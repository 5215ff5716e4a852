package nl.groeikracht.recovery;

import static nl.groeikracht.bpmn.RecoveryProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.RecoveryProcess.Outcome;
import nl.groeikracht.bpmn.RecoveryProcess.Step;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.subsidy.ReceivedSubsidies;

/** The term for paying back passed: remind, have interest fixed, hand over, give up, or close when it was paid. */
@Stateless
@RolesAllowed("caseworker")
public class RecoveryNextStep {

    @Inject
    RecoveryTasks tasks;

    @Inject
    Recoveries recoveries;

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    DebtRules rules;

    @Inject
    BudgetLedger ledger;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public RecoveryTask open(TaskId task) {
        return tasks.open(task, Step.chooseNextStep, Role.CASEWORKER);
    }

    /** Reminds in writing, with two weeks to pay (Awb 4:112) and a fee (4:113). */
    public void remind(TaskId task, CaseNumber number) {
        var recovery = taken(task, number);
        var fee = rules.reminderFee(recovery.outstanding(), today());
        recovery.remind(fee, today());
        audit.record(
                entry(recovery, RecoveryAct.REMINDED).under("Awb 4:112, 4:113").after("fee", fee));
        done(task, recovery, Outcome.REMIND);
    }

    /** Asks the mandated colleague to fix the interest through today (Awb 4:98, 4:99). */
    public void proposeInterest(TaskId task, CaseNumber number) {
        var recovery = taken(task, number);
        var amount = tasks.interestUntil(recovery.view(), today());
        recovery.proposeInterest(amount, today(), user.username(), rules.noInterestBelow(today()));
        audit.record(entry(recovery, RecoveryAct.INTEREST_PROPOSED)
                .under("Awb 4:98")
                .after("interest", amount)
                .after("through", today()));
        done(task, recovery, Outcome.INTEREST);
    }

    /** Hands over to whoever collects; the claim stays in the ledger. */
    public void handOver(TaskId task, CaseNumber number, String reasons) {
        var recovery = taken(task, number);
        recovery.handOver(reasons, today(), rules.limitationOn(recovery.view().payUntil()));
        audit.record(entry(recovery, RecoveryAct.HANDED_OVER)
                .under("Awb 4:114, 4:117")
                .because(reasons)
                .after("outstanding", recovery.outstanding()));
        done(task, recovery, Outcome.HAND_OVER);
    }

    /** Gives up what is still owed: the claim goes off the ledger. */
    public void giveUp(TaskId task, CaseNumber number, String reasons) {
        var recovery = taken(task, number);
        recovery.giveUp(reasons, today());
        var ceiling = subsidies.read(recovery.request()).ceilingId();
        var principal = recovery.outstandingPrincipal();
        if (!principal.isZero()) {
            ledger.cancelClaim(ceiling, recovery.request(), principal, reasons);
        }
        audit.record(entry(recovery, RecoveryAct.GIVEN_UP).because(reasons).after("givenUp", recovery.outstanding()));
        done(task, recovery, Outcome.GIVE_UP);
    }

    /** It was paid meanwhile. */
    public void settle(TaskId task, CaseNumber number) {
        var recovery = taken(task, number);
        recovery.settle(today());
        audit.record(entry(recovery, RecoveryAct.SETTLED));
        done(task, recovery, Outcome.SETTLED);
    }

    private Recovery taken(TaskId task, CaseNumber number) {
        var recovery = tasks.take(task, number, Step.chooseNextStep, Role.CASEWORKER);
        recovery.termPassed(today());
        return recovery;
    }

    private void done(TaskId task, Recovery recovery, Outcome outcome) {
        recoveries.shown(recovery);
        process.complete(task, recovery.number(), OUTCOME.of(outcome));
    }

    private LocalDate today() {
        return Dutch.today(clock);
    }

    private static AuditEntry entry(Recovery recovery, RecoveryAct act) {
        return AuditEntry.of(act).in(recovery.gmCode()).onCase(recovery.number());
    }
}
