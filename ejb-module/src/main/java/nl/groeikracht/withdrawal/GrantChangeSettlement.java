package nl.groeikracht.withdrawal;

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
import nl.groeikracht.subsidy.DecidedRequests;
import nl.groeikracht.subsidy.GrantLowered;
import nl.groeikracht.subsidy.OwedPayment;
import nl.groeikracht.subsidy.OwedPayments;
import nl.groeikracht.subsidy.ReceivedSubsidies;

/**
 * The decision to change a subsidy becomes a letter; once it was made known and works, what was paid too much is
 * announced (Awb 4:57), damage is paid (4:50, second paragraph) and a suspension of payment ends (4:56).
 */
@Stateless
@PermitAll
public class GrantChangeSettlement {

    @Inject
    GrantChanges changes;

    @Inject
    GrantChangeLetters letters;

    @Inject
    ReceivedSubsidies subsidies;

    @Inject
    DecidedRequests requests;

    @Inject
    OwedPayments payments;

    @Inject
    Publication publication;

    @Inject
    LegalTerms legal;

    @Inject
    BudgetLedger ledger;

    @Inject
    AuditTrail audit;

    @Inject
    Event<GrantLowered> lowered;

    /** Writes the letter once; asked again, the one that is there stays. */
    public void compose(CaseNumber number) {
        var change = changes.lock(number);
        if (!publication.of(number).isEmpty()) {
            return;
        }
        letters.readyDecision(change);
        audit.record(AuditEntry.of(GrantChangeAct.LETTER_COMPOSED)
                .in(change.gmCode())
                .onCase(number)
                .under("Awb 3:45, 3:46, 3:47")
                .onBehalfOf(change.body()));
    }

    public void settle(CaseNumber number) {
        var change = changes.lock(number);
        change.tookEffect();
        changes.shown(change);
        subsidies.endSuspension(change.request(), "Besluit " + number, change.decidedBy());
        var compensation = change.proposal().orElseThrow().compensation();
        if (compensation != null && !compensation.isZero()) {
            pay(change);
        }
        var overpaid = ledger.ofCase(change.request()).claimable();
        audit.record(AuditEntry.of(GrantChangeAct.SETTLED)
                .in(change.gmCode())
                .onCase(number)
                .under("Awb 4:57")
                .after("overpaid", overpaid)
                .after("compensation", compensation));
        lowered.fire(new GrantLowered(change.request(), number));
    }

    private void pay(GrantChange change) {
        var request = requests.read(change.request());
        payments.order(new OwedPayment(
                change.number(),
                change.gmCode(),
                "Vergoeding",
                request.applicant().name(),
                request.iban(),
                change.proposal().orElseThrow().compensation(),
                legal.paymentUntil(publication.sentOn(change.number()).orElseThrow())));
    }
}
