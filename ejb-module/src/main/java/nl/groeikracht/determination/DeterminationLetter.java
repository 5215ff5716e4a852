package nl.groeikracht.determination;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.subsidy.GrantedSubsidies;

/** Brings an intention and a determination to the receiver (Awb 3:41, 4:8). */
@Stateless
@PermitAll
public class DeterminationLetter {

    @Inject
    Determinations determinations;

    @Inject
    DeterminationLetters letters;

    @Inject
    Publication publication;

    @Inject
    GrantedSubsidies grants;

    @Inject
    AuditTrail audit;

    /** @return until when the receiver may give a view */
    public Instant announce(CaseNumber number) {
        var determination = determinations.lock(number);
        letters.announce(determination, grants.of(determination.request()).at(determination.granted()));
        var until = determination.intention().orElseThrow().until();
        audit.record(AuditEntry.of(DeterminationAct.ANNOUNCED)
                .in(determination.gmCode())
                .onCase(number)
                .under("Awb 4:8, 4:12 lid 2")
                .after("until", until));
        return Moments.endOf(until);
    }

    /** Writes the letter once; asked again, the one that is there stays. */
    public void compose(CaseNumber number) {
        var determination = determinations.lock(number);
        if (!publication.of(number).isEmpty()) {
            return;
        }
        var decided = determinations.decision(number).orElseThrow();
        letters.readyDecision(
                determination,
                grants.of(determination.request()).at(determination.granted()),
                decided,
                determinations.reports(number));
        audit.record(AuditEntry.of(DeterminationAct.LETTER_COMPOSED)
                .in(determination.gmCode())
                .onCase(number)
                .under("Awb 3:45, 3:46, 4:42")
                .onBehalfOf(decided.body()));
    }
}
