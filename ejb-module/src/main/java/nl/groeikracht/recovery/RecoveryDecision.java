package nl.groeikracht.recovery;

import static nl.groeikracht.bpmn.RecoveryProcess.OUTCOME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.RecoveryProcess.Outcome;
import nl.groeikracht.bpmn.RecoveryProcess.Step;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.PaymentAccounts;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.ReceivedSubsidies;

/** Decides whether what was paid too much is claimed back (Awb 4:57, 4:86), within a mandate and with four eyes. */
@Stateless
@RolesAllowed("decider")
public class RecoveryDecision {

    @Inject
    RecoveryTasks tasks;

    @Inject
    Recoveries recoveries;

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    DebtRules rules;

    @Inject
    MandateRegister mandates;

    @Inject
    Municipalities municipalities;

    @Inject
    PaymentAccounts accounts;

    @Inject
    BudgetLedger ledger;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    public RecoveryTask open(TaskId task) {
        return tasks.open(task, Step.decideRecovery, Role.DECIDER);
    }

    /** Claims back: the ledger knows it at once, the debtor reads it in a letter. */
    public void recover(TaskId task, CaseNumber number, Money amount, String reasons) {
        var recovery = tasks.take(task, number, Step.decideRecovery, Role.DECIDER);
        attempted(recovery, amount, () -> recover(recovery, amount, reasons));
        process.complete(task, number, OUTCOME.of(Outcome.RECOVER));
    }

    private void recover(Recovery recovery, Money amount, String reasons) {
        var gmCode = recovery.gmCode();
        if (accounts.of(gmCode).isEmpty()) {
            throw new Refusal("refusal.accountMissing");
        }
        var mandate = mandates.require(gmCode, user.username(), DecisionKind.RECOVER, amount);
        var body = municipalities.read(gmCode).body();
        var latest = rules.claimableUntil(recovery.view().fixedOn());
        recovery.decide(amount, reasons, user.username(), body, mandate.publication(), clock.instant(), latest);
        ledger.reclaim(subsidies.read(recovery.request()).ceilingId(), recovery.request(), amount);
        recoveries.shown(recovery);
        audit.record(entry(recovery, RecoveryAct.DECIDED)
                .before("overpaid", recovery.view().overpaid())
                .after("claimed", amount)
                .after("mandate", mandate.publication()));
    }

    /** Leaves it: it may be claimed back, it need not be. */
    public void waive(TaskId task, CaseNumber number, String reasons) {
        var recovery = tasks.take(task, number, Step.decideRecovery, Role.DECIDER);
        var overpaid = recovery.view().overpaid();
        attempted(recovery, overpaid, () -> {
            var mandate = mandates.require(recovery.gmCode(), user.username(), DecisionKind.RECOVER, overpaid);
            var body = municipalities.read(recovery.gmCode()).body();
            recovery.waive(reasons, user.username(), body, mandate.publication(), clock.instant());
        });
        recoveries.shown(recovery);
        audit.record(entry(recovery, RecoveryAct.NOT_RECOVERED).after("waived", overpaid));
        process.complete(task, number, OUTCOME.of(Outcome.WAIVE));
    }

    /** Back to the caseworker, with a question. */
    public void sendBack(TaskId task, CaseNumber number, String question) {
        var recovery = tasks.take(task, number, Step.decideRecovery, Role.DECIDER);
        recovery.sendBack(question, user.username());
        recoveries.shown(recovery);
        audit.record(AuditEntry.of(RecoveryAct.SENT_BACK)
                .in(recovery.gmCode())
                .onCase(number)
                .because(recovery.view().question()));
        process.complete(task, number, OUTCOME.of(Outcome.RETURN));
    }

    private void attempted(Recovery recovery, Money amount, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(RecoveryAct.DECISION_NOT_ALLOWED)
                    .in(recovery.gmCode())
                    .onCase(recovery.number())
                    .because(refused.key())
                    .after("amount", amount));
            throw refused;
        }
    }

    private AuditEntry entry(Recovery recovery, RecoveryAct act) {
        var view = recovery.view();
        return AuditEntry.of(act)
                .in(recovery.gmCode())
                .onCase(recovery.number())
                .onBehalfOf(view.body())
                .under(view.cause().article())
                .because(view.reasons())
                .processVersion(process.versionOf(recovery.number()));
    }
}
