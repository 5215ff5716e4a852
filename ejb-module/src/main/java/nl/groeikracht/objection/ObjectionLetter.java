package nl.groeikracht.objection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.DecidedRequests;

/** Writes the decision on an objection, ready to be made known (Awb 7:12). */
@Stateless
@PermitAll
public class ObjectionLetter {

    @Inject
    Objections objections;

    @Inject
    DecidedRequests requests;

    @Inject
    ObjectionLetters letters;

    @Inject
    AuditTrail audit;

    /** Once; asked again, the one that is there stays. */
    public void compose(CaseNumber number) {
        var objection = objections.lock(number);
        if (objection.letter().isPresent()) {
            return;
        }
        var decided = objections.decision(number).orElseThrow(() -> new ObjectionNotReady(objection.state()));
        objection.letterComposed(letters.decision(objection, requests.read(objection.origin()), decided));
        audit.record(AuditEntry.of(ObjectionAct.LETTER_COMPOSED)
                .in(objection.gmCode())
                .onCase(number)
                .under("Awb 6:23, 7:12")
                .onBehalfOf(decided.body()));
    }
}
