package nl.groeikracht.budget;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static nl.groeikracht.budget.Movement.Kind.RECEIVE_BACK;
import static nl.groeikracht.budget.Movement.Kind.SET_OFF;

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
        keep(ceilingId, null, Movement.raise(amount), reason);
    }

    /**
     * Takes off a ceiling.
     *
     * @throws CeilingExceeded when more is granted and reserved than would be left
     */
    public void takeFromCeiling(long ceilingId, Money amount, String reason) {
        lock(ceilingId);
        keep(ceilingId, null, Movement.lower(state(ceilingId), amount), reason);
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
            keep(ceilingId, number, Movement.reserve(reserved), null);
        }
        return reserved;
    }

    /** Gives back what a case still has reserved; harmless when that is nothing. */
    public void release(long ceilingId, CaseNumber number) {
        var held = locked(ceilingId, number);
        if (!held.reserved().isZero()) {
            keep(ceilingId, number, Movement.release(held), null);
        }
    }

    /**
     * Grants an amount in place of the case's reservation.
     *
     * @throws CeilingExceeded when reservation and what is left together are less; nothing has changed then
     */
    public void grant(long ceilingId, CaseNumber number, Money amount) {
        var held = locked(ceilingId, number);
        keep(ceilingId, number, Movement.grant(state(ceilingId), held, amount), null);
    }

    /**
     * Grants more after an objection: also above a ceiling that is exhausted by now, in so far as the ceiling allowed it
     * when the first decision was taken (Awb 4:25, third paragraph). What others were granted or held reserved then goes
     * before.
     *
     * @param total what the case is granted from now on; more than it was
     * @param firstDecision when the request was decided first, exactly; the database compares it with the decision
     * @throws CeilingExceeded when it did not fit then either
     */
    public void grantInObjection(long ceilingId, CaseNumber number, Money total, Instant firstDecision) {
        var held = locked(ceilingId, number);
        var movement = Movement.grantInObjection(ofOthersAsOf(ceilingId, number, firstDecision), held, total);
        keep(ceilingId, number, movement, "Awb 4:25 lid 3", firstDecision);
    }

    /** What others were granted and held reserved under a ceiling at a moment. */
    @TransactionAttribute(SUPPORTS)
    public BudgetState ofOthersAsOf(long ceilingId, CaseNumber number, Instant moment) {
        return budgetState(
                (Object[]) entities.createNativeQuery(STATE + " and at <= ?2 and case_number is distinct from ?3")
                        .setParameter(1, ceilingId)
                        .setParameter(2, moment)
                        .setParameter(3, number.value())
                        .getSingleResult());
    }

    /** The subsidy is determined lower than it was granted (Awb 4:46): the difference is free again. */
    public void determineLower(long ceilingId, CaseNumber number, Money by, String reason) {
        keep(ceilingId, number, Movement.determineLower(locked(ceilingId, number), by), reason);
    }

    /** The grant or determination is withdrawn or lowered (Awb 4:48–4:50): the difference is free again. */
    public void withdraw(long ceilingId, CaseNumber number, Money by, String reason) {
        keep(ceilingId, number, Movement.withdraw(locked(ceilingId, number), by), reason);
    }

    /** Notes that a payment was ordered; never more than was granted, and the database refuses it too. */
    public void pay(long ceilingId, CaseNumber number, Money amount) {
        keep(ceilingId, number, Movement.pay(locked(ceilingId, number), amount), null);
    }

    /** Takes back a payment that was ordered but never left. */
    public void cancelPayment(long ceilingId, CaseNumber number, Money amount, String reason) {
        keep(ceilingId, number, Movement.cancelPayment(locked(ceilingId, number), amount), reason);
    }

    /** Claims back what was paid without ground (Awb 4:57); never more than that. */
    public void reclaim(long ceilingId, CaseNumber number, Money amount) {
        keep(ceilingId, number, Movement.claim(locked(ceilingId, number), amount), null);
    }

    /** A claim is given up, or was wrong. */
    public void cancelClaim(long ceilingId, CaseNumber number, Money amount, String reason) {
        keep(ceilingId, number, Movement.cancelClaim(locked(ceilingId, number), amount), reason);
    }

    /** What was claimed came back, whole or in part. */
    public void receiveBack(long ceilingId, CaseNumber number, Money amount, String reason) {
        keep(ceilingId, number, Movement.settle(RECEIVE_BACK, locked(ceilingId, number), amount), reason);
    }

    /** What was claimed is set off against what the same receiver gets (Awb 4:57, third paragraph). */
    public void setOff(long ceilingId, CaseNumber number, Money amount, String reason) {
        keep(ceilingId, number, Movement.settle(SET_OFF, locked(ceilingId, number), amount), reason);
    }

    /** What came back goes to the receiver again; the database refuses more than came back. */
    public void giveBack(long ceilingId, CaseNumber number, Money amount, String reason) {
        locked(ceilingId, number);
        keep(ceilingId, number, Movement.giveBack(amount), reason);
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
                               coalesce(sum(paid_delta), 0), coalesce(sum(claimed_delta), 0)
                        from budget_movement where case_number = ?1
                        """).setParameter(1, number.value()).getSingleResult();
        return new CaseMoney(money(row[0]), money(row[1]), money(row[2]), money(row[3]));
    }

    /** The newest movements of a ceiling first. */
    @TransactionAttribute(SUPPORTS)
    @SuppressWarnings("unchecked")
    public List<BudgetMovement> movements(long ceilingId, int atMost) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select id, at, kind, case_number, ceiling_delta, reserved_delta, granted_delta, paid_delta,
                               claimed_delta, reason
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
                        select id, at, kind, case_number, ceiling_delta, reserved_delta, granted_delta, paid_delta,
                               claimed_delta, reason
                        from budget_movement where ceiling_id = ?1 and kind = 'CEILING' order by id desc
                        """).setParameter(1, ceilingId).getResultList();
        return rows.stream().map(BudgetLedger::movement).toList();
    }

    private void lock(long ceilingId) {
        entities.createNativeQuery("select id from budget_ceiling where id = ?1 for no key update")
                .setParameter(1, ceilingId)
                .getSingleResult();
    }

    private CaseMoney locked(long ceilingId, CaseNumber number) {
        lock(ceilingId);
        return ofCase(number);
    }

    private void keep(long ceilingId, CaseNumber number, Movement movement, String reason) {
        keep(ceilingId, number, movement, reason, null);
    }

    private void keep(long ceilingId, CaseNumber number, Movement movement, String reason, Instant judgedAsOf) {
        entities.createNativeQuery("""
                        insert into budget_movement (ceiling_id, at, kind, case_number, ceiling_delta, reserved_delta,
                            granted_delta, paid_delta, claimed_delta, reason, judged_as_of)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, cast(?11 as timestamptz))
                        """)
                .setParameter(1, ceilingId)
                .setParameter(2, clock.instant())
                .setParameter(3, movement.kind().name())
                .setParameter(4, number == null ? null : number.value())
                .setParameter(5, movement.ceiling())
                .setParameter(6, movement.reserved())
                .setParameter(7, movement.granted())
                .setParameter(8, movement.paid())
                .setParameter(9, movement.claimed())
                .setParameter(10, reason)
                .setParameter(11, judgedAsOf == null ? null : judgedAsOf.toString())
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
                number(row[8]),
                (String) row[9]);
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
