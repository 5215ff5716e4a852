package nl.groeikracht.objection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.casework.CaseSettled;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.DecidedRequests;

/** Closes the case of an objection that was withdrawn, and confirms that (Awb 6:21). */
@Stateless
@PermitAll
public class ObjectionWithdrawal {

    @Inject
    Objections objections;

    @Inject
    DecidedRequests requests;

    @Inject
    ObjectionLetters letters;

    @Inject
    AuditTrail audit;

    @Inject
    Event<CaseSettled> settled;

    public void register(CaseNumber number) {
        var objection = objections.lock(number);
        letters.confirmWithdrawal(objection, requests.read(objection.origin()));
        audit.record(AuditEntry.of(ObjectionAct.WITHDRAWAL_REGISTERED)
                .in(objection.gmCode())
                .onCase(number)
                .under("Awb 6:21"));
        objection.withdrawnOn().ifPresent(on -> settled.fire(new CaseSettled(number, on)));
    }
}
