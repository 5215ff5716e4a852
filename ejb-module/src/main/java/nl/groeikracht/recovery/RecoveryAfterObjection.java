package nl.groeikracht.recovery;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.RecoveryProcess;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.DecidedRequests;
import nl.groeikracht.subsidy.ObjectionFounded;
import nl.groeikracht.subsidy.OwedPayment;
import nl.groeikracht.subsidy.OwedPayments;
import nl.groeikracht.subsidy.ReceivedSubsidies;

/**
 * A founded objection lowers the claims that rested on the revoked decision, or ends them (Awb 7:11, 4:57). What came in
 * on a claim that should not have been goes back.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class RecoveryAfterObjection {

    private static final String BECAUSE = "Bezwaar";

    @Inject
    Recoveries recoveries;

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    DecidedRequests requests;

    @Inject
    OwedPayments payments;

    @Inject
    LegalTerms legal;

    @Inject
    BudgetLedger ledger;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public void lowered(@Observes ObjectionFounded founded) {
        if (founded.kind() == DecisionKind.RECOVER) {
            lower(recoveries.lock(founded.contested()), founded.amount(), founded.objection());
        } else {
            var overpaid = ledger.ofCase(founded.request()).overpaid();
            recoveries.openOf(founded.request()).forEach(recovery -> lessen(recovery, overpaid, founded.objection()));
        }
    }

    /** The ledger claims no more than what stays, and what came in above it goes back. */
    private void lower(Recovery recovery, Money stays, CaseNumber objection) {
        var ceiling = subsidies.read(recovery.request()).ceilingId();
        var dropped = recovery.dropped(stays);
        if (!dropped.isZero()) {
            ledger.cancelClaim(ceiling, recovery.request(), dropped, BECAUSE);
        }
        var back = recovery.giveBack(stays);
        if (!back.principal().isZero()) {
            ledger.giveBack(ceiling, recovery.request(), back.principal(), BECAUSE);
        }
        if (!back.total().isZero()) {
            giveBack(recovery, back, objection);
        }
        lessen(recovery, stays.lessAtMost(recovery.paidPrincipal()), objection);
    }

    /** Within six weeks, like every payment (Awb 4:87). */
    private void giveBack(Recovery recovery, Recovery.GivenBack back, CaseNumber objection) {
        var debtor = requests.read(recovery.request());
        var payBefore = legal.paymentUntil(Dutch.today(clock));
        payments.order(new OwedPayment(
                recovery.number(),
                recovery.gmCode(),
                "Terugbetaling",
                debtor.applicant().name(),
                debtor.iban(),
                back.total(),
                payBefore));
        recoveries.shown(recovery);
        audit.record(AuditEntry.of(RecoveryAct.GIVEN_BACK)
                .in(recovery.gmCode())
                .onCase(recovery.number())
                .under("Awb 7:11 lid 2, 4:87")
                .after("principal", back.principal())
                .after("costs", back.costs())
                .after("account", debtor.iban().masked())
                .after("payBefore", payBefore)
                .after("objection", objection));
    }

    private void lessen(Recovery recovery, Money still, CaseNumber objection) {
        var before = recovery.view();
        if (!recovery.lessen(still, BECAUSE + " " + objection, Dutch.today(clock))) {
            return;
        }
        recoveries.shown(recovery);
        audit.record(AuditEntry.of(RecoveryAct.LESSENED)
                .in(recovery.gmCode())
                .onCase(recovery.number())
                .under("Awb 7:11 lid 2")
                .before("overpaid", before.overpaid())
                .before("claimed", before.claimed())
                .after("stillOverpaid", still)
                .after("objection", objection));
        if (recovery.view().state() == RecoveryState.LAPSED) {
            process.signal(recovery.number(), RecoveryProcess.Message.claimLapsed.name());
        }
    }
}
