package nl.groeikracht.objection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.SubsidyPayment;

/** Carries out what a founded objection brought: what is granted more is paid, six weeks after sending (Awb 4:87). */
@Stateless
@PermitAll
public class ObjectionSettlement {

    @Inject
    Objections objections;

    @Inject
    Publication publication;

    @Inject
    SubsidyPayment payment;

    @Inject
    LegalTerms legal;

    @Inject
    AuditTrail audit;

    public void settle(CaseNumber number) {
        var objection = objections.lock(number);
        var decided = objections.decision(number).orElseThrow(() -> new ObjectionNotReady(objection.state()));
        var payBefore = legal.paymentUntil(publication.sentOn(number).orElseThrow());
        var ordered = payment.orderGrantedMore(objection.origin(), payBefore);
        audit.record(AuditEntry.of(ObjectionAct.SETTLED)
                .in(objection.gmCode())
                .onCase(number)
                .under("Awb 4:87, 7:11 lid 2")
                .after("grantedMore", decided.extra())
                .after("ordered", ordered)
                .after("payBefore", ordered.isZero() ? "" : payBefore));
    }
}
