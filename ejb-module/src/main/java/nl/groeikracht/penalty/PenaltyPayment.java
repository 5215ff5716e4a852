package nl.groeikracht.penalty;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.OwedPayment;
import nl.groeikracht.subsidy.OwedPayments;

/** Orders the payment of a penalty, within six weeks after the decision that fixed it was sent (Awb 4:87). */
@Stateless
@PermitAll
public class PenaltyPayment {

    @Inject
    NoticesOfDefault notices;

    @Inject
    DueDecisions decisions;

    @Inject
    Publication publication;

    @Inject
    OwedPayments payments;

    @Inject
    LegalTerms legal;

    @Inject
    AuditTrail audit;

    public void order(CaseNumber number) {
        var notice = notices.lock(number);
        var view = notices.view(notice);
        var due = decisions.read(view.dueCase(), view.receivedOn());
        var payBefore = legal.paymentUntil(publication.sentOn(number).orElseThrow());
        notice.payable();
        payments.order(new OwedPayment(
                number, view.gmCode(), "Dwangsom", due.applicant(), due.iban(), view.owed(), payBefore));
        notices.shown(notice);
        audit.record(AuditEntry.of(PenaltyAct.PAYMENT_ORDERED)
                .in(view.gmCode())
                .onCase(number)
                .under("Awb 4:87")
                .after("amount", view.owed())
                .after("account", due.iban().masked())
                .after("payBefore", payBefore));
    }
}
