package nl.groeikracht.determination;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;

/** The term for the determination has passed: the deciders are told, and the case goes on (Awb 4:13). */
@Stateless
@PermitAll
public class DeterminationWatch {

    @Inject
    Determinations determinations;

    @Inject
    DeterminationLetters letters;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    public void escalate(CaseNumber number) {
        var determination = determinations.lock(number);
        determination.isLate();
        letters.escalate(determination, people.withRole(determination.gmCode(), Role.DECIDER));
        audit.record(AuditEntry.of(DeterminationAct.TERM_ESCALATED)
                .in(determination.gmCode())
                .onCase(number)
                .under("Awb 4:13")
                .after("determineBy", determination.determineBy()));
    }
}
