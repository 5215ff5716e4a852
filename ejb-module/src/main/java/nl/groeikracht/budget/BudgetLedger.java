package nl.groeikracht.budget;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * The money of a ceiling, as movements that are only ever added: what is left now, or was left at any moment, is their
 * sum. Whoever moves money first locks the ceiling, so that of two who want the last euro one waits and then sees that
 * it is gone; a trigger in the database checks the same sums once more, for whoever forgets.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class BudgetLedger {

    private static final String STATE = """
            select coalesce(sum(ceiling_delta), 0), coalesce(sum(reserved_delta), 0),
                   coalesce(sum(granted_delta), 0), coalesce(sum(paid_delta), 0)
            from budget_movement where ceiling_id = ?1
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Publishes an amount under a ceiling: the first, or what is added later. */
    public void addToCeiling(long ceilingId, Money amount, String reason) {
        lock(ceilingId);
        move(ceilingId, "CEILING", null, amount.cents(), 0, 0, 0, reason);
    }

    /**
     * Takes off a ceiling.
     *
     * @throws CeilingExceeded when more is granted and reserved than would be left
     */
    public void takeFromCeiling(long ceilingId, Money amount, String reason) {
        lock(ceilingId);
        var left = state(ceilingId).left();
        if (amount.exceeds(left)) {
            throw new CeilingExceeded(left);
        }
        move(ceilingId, "CEILING", null, -amount.cents(), 0, 0, 0, reason);
    }

    /**
     * Reserves for a complete request. Is less left than was asked, then all that is left is reserved.
     *
     * @return what is reserved; zero when the money is gone
     */
    public Money reserve(long ceilingId, CaseNumber number, Money asked) {
        lock(ceilingId);
        var reserved = asked.atMost(state(ceilingId).left());
        if (!reserved.isZero()) {
            move(ceilingId, "RESERVE", number, 0, reserved.cents(), 0, 0, null);
        }
        return reserved;
    }

    /** Gives back what a case still has reserved; harmless when that is nothing. */
    public void release(long ceilingId, CaseNumber number) {
        lock(ceilingId);
        var reserved = ofCase(number).reserved();
        if (!reserved.isZero()) {
            move(ceilingId, "RELEASE", number, 0, -reserved.cents(), 0, 0, null);
        }
    }

    /**
     * Grants an amount in place of the case's reservation.
     *
     * @throws CeilingExceeded when reservation and what is left together are less; nothing has changed then
     */
    public void grant(long ceilingId, CaseNumber number, Money amount) {
        lock(ceilingId);
        var reserved = ofCase(number).reserved();
        var grantable = state(ceilingId).grantable(reserved);
        if (amount.exceeds(grantable)) {
            throw new CeilingExceeded(grantable);
        }
        move(ceilingId, "GRANT", number, 0, -reserved.cents(), amount.cents(), 0, null);
    }

    /** Notes that a payment was ordered; the database refuses more than was granted. */
    public void pay(long ceilingId, CaseNumber number, Money amount) {
        lock(ceilingId);
        move(ceilingId, "PAY", number, 0, 0, 0, amount.cents(), null);
    }

    @TransactionAttribute(SUPPORTS)
    public BudgetState state(long ceilingId) {
        return budgetState((Object[])
                entities.createNativeQuery(STATE).setParameter(1, ceilingId).getSingleResult());
    }

    /** How it stood at a moment, as the law asks in objection (Awb 4:25, third paragraph). */
    @TransactionAttribute(SUPPORTS)
    public BudgetState stateAsOf(long ceilingId, Instant moment) {
        return budgetState((Object[]) entities.createNativeQuery(STATE + " and at <= ?2")
                .setParameter(1, ceilingId)
                .setParameter(2, moment)
                .getSingleResult());
    }

    @TransactionAttribute(SUPPORTS)
    public CaseMoney ofCase(CaseNumber number) {
        var row = (Object[])
                entities.createNativeQuery("""
                        select coalesce(sum(reserved_delta), 0), coalesce(sum(granted_delta), 0),
                               coalesce(sum(paid_delta), 0)
                        from budget_movement where case_number = ?1
                        """).setParameter(1, number.value()).getSingleResult();
        return new CaseMoney(money(row[0]), money(row[1]), money(row[2]));
    }

    /** The newest movements of a ceiling first. */
    @TransactionAttribute(SUPPORTS)
    @SuppressWarnings("unchecked")
    public List<BudgetMovement> movements(long ceilingId, int atMost) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select id, at, kind, case_number, ceiling_delta, reserved_delta, granted_delta, paid_delta, reason
                        from budget_movement where ceiling_id = ?1 order by id desc
                        """)
                .setParameter(1, ceilingId)
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream().map(BudgetLedger::movement).toList();
    }

    /** How the ceiling itself came about, the newest change first. */
    @TransactionAttribute(SUPPORTS)
    @SuppressWarnings("unchecked")
    public List<BudgetMovement> ceilingChanges(long ceilingId) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select id, at, kind, case_number, ceiling_delta, reserved_delta, granted_delta, paid_delta, reason
                        from budget_movement where ceiling_id = ?1 and kind = 'CEILING' order by id desc
                        """).setParameter(1, ceilingId).getResultList();
        return rows.stream().map(BudgetLedger::movement).toList();
    }

    private void lock(long ceilingId) {
        entities.createNativeQuery("select id from budget_ceiling where id = ?1 for update")
                .setParameter(1, ceilingId)
                .getSingleResult();
    }

    private void move(
            long ceilingId,
            String kind,
            CaseNumber number,
            long ceiling,
            long reserved,
            long granted,
            long paid,
            String reason) {
        entities.createNativeQuery("""
                        insert into budget_movement (ceiling_id, at, kind, case_number,
                            ceiling_delta, reserved_delta, granted_delta, paid_delta, reason)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        """)
                .setParameter(1, ceilingId)
                .setParameter(2, clock.instant())
                .setParameter(3, kind)
                .setParameter(4, number == null ? null : number.value())
                .setParameter(5, ceiling)
                .setParameter(6, reserved)
                .setParameter(7, granted)
                .setParameter(8, paid)
                .setParameter(9, reason)
                .executeUpdate();
    }

    private static BudgetMovement movement(Object[] row) {
        return new BudgetMovement(
                number(row[0]),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                (String) row[8]);
    }

    private static BudgetState budgetState(Object[] row) {
        return new BudgetState(money(row[0]), money(row[1]), money(row[2]), money(row[3]));
    }

    private static Money money(Object cents) {
        return Money.ofCents(number(cents));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
