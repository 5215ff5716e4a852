package nl.groeikracht.recovery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** The letter was sent: the term for paying runs from the day after it (Awb 4:87, 4:112). */
@Stateless
@PermitAll
public class RecoveryTerm {

    @Inject
    Recoveries recoveries;

    @Inject
    DebtRules rules;

    @Inject
    Publication publication;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public Started start(CaseNumber number) {
        var recovery = recoveries.lock(number);
        var sentOn = publication.sentOn(number).orElseThrow();
        var until = rules.payUntil(recovery.letter(), sentOn);
        recovery.awaitPayment(until, Dutch.today(clock));
        recoveries.shown(recovery);
        audit.record(AuditEntry.of(RecoveryAct.TERM_STARTED)
                .in(recovery.gmCode())
                .onCase(number)
                .under("Awb 4:87, 4:112")
                .after("sentOn", sentOn)
                .after("payUntil", until));
        return new Started(Dutch.startOf(until.plusDays(1)), recovery.isPaid());
    }

    /**
     * @param endsAt the first moment after the term
     * @param settled all of it came in already
     */
    public record Started(Instant endsAt, boolean settled) {}
}
