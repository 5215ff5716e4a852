package nl.groeikracht.determination;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.DeterminedLower;
import nl.groeikracht.subsidy.SubsidyPayment;

/**
 * Draws the consequences of a determination that was sent: what is still due is paid (Awb 4:52), what was paid too much
 * is announced (4:57, 4:95).
 */
@Stateless
@PermitAll
public class DeterminationSettlement {

    @Inject
    Determinations determinations;

    @Inject
    BudgetLedger ledger;

    @Inject
    SubsidyPayment payment;

    @Inject
    Publication publication;

    @Inject
    LegalTerms legal;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DeterminedLower> determinedLower;

    public void settle(CaseNumber number) {
        var determination = determinations.lock(number);
        var decided = determinations.decision(number).orElseThrow();
        var sentOn = publication.sentOn(number).orElseThrow();
        var ordered = payment.orderDetermined(determination.request(), legal.paymentUntil(sentOn));
        var money = ledger.ofCase(determination.request());
        audit.record(AuditEntry.of(DeterminationAct.SETTLED)
                .in(determination.gmCode())
                .onCase(number)
                .under("Awb 4:52, 4:57")
                .after("determined", decided.amount())
                .after("ordered", ordered)
                .after("overpaid", money.overpaid()));
        if (!money.overpaid().isZero()) {
            determinedLower.fire(new DeterminedLower(determination.request(), number, decided.amount(), money.paid()));
        }
    }
}
