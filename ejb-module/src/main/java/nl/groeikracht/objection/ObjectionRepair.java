package nl.groeikracht.objection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.DecidedRequests;

/** Asks an objector to repair what is missing, and notes when the term for it has passed (Awb 6:6). */
@Stateless
@PermitAll
public class ObjectionRepair {

    @Inject
    Objections objections;

    @Inject
    DecidedRequests requests;

    @Inject
    ObjectionLetters letters;

    @Inject
    ObjectionCards cards;

    @Inject
    ObjectionClocks clocks;

    @Inject
    AuditTrail audit;

    public void send(CaseNumber number) {
        var objection = objections.lock(number);
        letters.askRepair(
                objection,
                requests.read(objection.origin()),
                objection.lastRepair().orElseThrow());
    }

    /** Nothing becomes inadmissible by itself: a person looks again. */
    public void endTerm(CaseNumber number) {
        var objection = objections.lock(number);
        objection.repairTermEnded();
        cards.put(objection);
        audit.record(AuditEntry.of(ObjectionAct.REPAIR_TERM_PASSED)
                .in(objection.gmCode())
                .onCase(number)
                .under("Awb 6:6")
                .after("until", objection.lastRepair().orElseThrow().until()));
        clocks.followedByProcess(objection);
    }
}
