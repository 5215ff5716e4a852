package nl.groeikracht.legal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.PenaltyTariff.Tier;
import nl.groeikracht.shared.Money;

/** The amounts and terms of the penalty for a late decision, as dated rows (Awb 4:17, 4:18). */
@Stateless
@PermitAll
public class PenaltyTariffs {

    /** How long the authority can still decide after a notice of default (Awb 4:17, third paragraph). */
    private static final String WAITING = "default-waiting";
    /** In which the penalty is fixed after the last day on which it is owed (Awb 4:18). */
    private static final String FIXING = "penalty-decision";

    @PersistenceContext
    EntityManager entities;

    @Inject
    LegalTerms legal;

    /** The penalty that follows on a notice of default, when no decision comes. */
    public Penalty after(LocalDate noticeReceived) {
        return Penalty.after(waitedThrough(noticeReceived), on(noticeReceived));
    }

    /** The last day on which a decision is still without a penalty. */
    public LocalDate waitedThrough(LocalDate noticeReceived) {
        return legal.term(WAITING, noticeReceived).end(noticeReceived, legal.workingDays());
    }

    /** The last day to fix the penalty. */
    public LocalDate fixBefore(LocalDate lastDayOwed) {
        return legal.term(FIXING, lastDayOwed).end(lastDayOwed, legal.workingDays());
    }

    /**
     * @param noticeReceived decides which amounts hold
     * @throws IllegalStateException when none held on that day: the parameters are incomplete
     */
    @SuppressWarnings("unchecked")
    public PenaltyTariff on(LocalDate noticeReceived) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select t.valid_from, t.sending_day_owed, r.from_day, r.through_day, r.cents_a_day
                        from penalty_tariff t join penalty_tier r on r.valid_from = t.valid_from
                        where t.valid_from = (select max(valid_from) from penalty_tariff where valid_from <= ?1)
                        order by r.from_day
                        """).setParameter(1, noticeReceived).getResultList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("No penalty amounts on " + noticeReceived);
        }
        return new PenaltyTariff(
                LocalDate.parse(String.valueOf(rows.get(0)[0])),
                (Boolean) rows.get(0)[1],
                rows.stream().map(PenaltyTariffs::tier).toList());
    }

    private static Tier tier(Object[] row) {
        return new Tier(
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                Money.ofCents(((Number) row[4]).longValue()));
    }
}
