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
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.ObjectionFounded;
import nl.groeikracht.subsidy.ReceivedSubsidies;

/** A founded objection lowers the claims that rested on the revoked decision, or ends them (Awb 7:11, 4:57). */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class RecoveryAfterObjection {

    @Inject
    Recoveries recoveries;

    @Inject
    ReceivedSubsidies subsidies;

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
            var recovery = recoveries.lock(founded.contested());
            lessen(recovery, dropClaim(recovery, founded.amount()), founded.objection());
        } else {
            var overpaid = ledger.ofCase(founded.request()).overpaid();
            recoveries.openOf(founded.request()).forEach(recovery -> lessen(recovery, overpaid, founded.objection()));
        }
    }

    /** The ledger claims no more than what stays. Gives what of it did not come in yet. */
    private Money dropClaim(Recovery recovery, Money stays) {
        var open = recovery.openAfter(stays);
        ledger.cancelClaim(
                subsidies.read(recovery.request()).ceilingId(),
                recovery.request(),
                recovery.outstandingPrincipal().minus(open),
                "Bezwaar");
        return open;
    }

    private void lessen(Recovery recovery, Money still, CaseNumber objection) {
        var before = recovery.view();
        if (!recovery.lessen(still, "Bezwaar " + objection, Dutch.today(clock))) {
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
