package nl.groeikracht.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** The years of a programme as they pass: a year without money that is committed gives a signal. */
@Stateless
@PermitAll
public class YearClock {

    @Inject
    Programmes programmes;

    @Inject
    YearRecords years;

    @Inject
    FundingLines funding;

    @Inject
    AuditTrail audit;

    public Started start(CaseNumber number) {
        var programme = programmes.lock(number);
        programme.startYear();
        years.start(programme);
        audit.record(AuditEntry.of(ProgrammeAct.YEAR_STARTED)
                .in(programme.gmCode())
                .onCase(number)
                .after("year", programme.currentYear()));
        signal(programme, programme.currentYear());
        return new Started(
                Dutch.startOf(programme.commitmentDue()),
                Dutch.startOf(programme.startOf(programme.currentYear() + 1)),
                programme.isLastYear());
    }

    /** Long before the next year begins its money should be committed. */
    public void checkCommitment(CaseNumber number) {
        var programme = programmes.lock(number);
        if (!programme.isLastYear()) {
            signal(programme, programme.currentYear() + 1);
        }
    }

    private void signal(Programme programme, int year) {
        if (!funding.isCommitted(programme.number(), year)) {
            programme.uncommitted(year);
            audit.record(AuditEntry.of(ProgrammeAct.COMMITMENT_MISSING)
                    .in(programme.gmCode())
                    .onCase(programme.number())
                    .after("year", year));
        }
        programmes.shown(programme, funding.known(programme.number()));
    }

    /**
     * @param commitmentDueAt when the money of the next year should be committed
     * @param endsAt the first moment after the year
     * @param lastYear no year follows
     */
    public record Started(Instant commitmentDueAt, Instant endsAt, boolean lastYear) {}
}
