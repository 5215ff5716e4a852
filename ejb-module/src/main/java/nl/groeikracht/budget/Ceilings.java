package nl.groeikracht.budget;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/** Reads how ceilings came about and were made known, and how they stood when a decision was taken. */
@Stateless
@PermitAll
public class Ceilings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    BudgetLedger ledger;

    @Inject
    Clock clock;

    /** The events of a ceiling, oldest first. */
    @SuppressWarnings("unchecked")
    public CeilingHistory history(long ceilingId) {
        var from = date(entities.createNativeQuery("select period_from from budget_ceiling where id = ?1")
                .setParameter(1, ceilingId)
                .getSingleResult());
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select m.id, m.at, m.ceiling_delta, m.reason, p.published_on, p.gazette, p.before_budget,
                               p.announced, p.from_budget, h.case_number
                        from budget_movement m
                        left join ceiling_publication p on p.movement_id = m.id
                        left join ceiling_honour h on h.movement_id = m.id
                        where m.ceiling_id = ?1 and m.kind = 'CEILING' order by m.id
                        """).setParameter(1, ceilingId).getResultList();
        return new CeilingHistory(from, rows.stream().map(Ceilings::change).toList());
    }

    /** How the ceiling stood when this case was first decided; an objection is judged by it (Awb 4:25, third paragraph). */
    @SuppressWarnings("unchecked")
    public Optional<CeilingSnapshot> atDecision(CaseNumber number) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select ceiling_id, at, effective_cents, ceiling_cents, reserved_cents, granted_cents, own_cents
                        from ceiling_at_decision where case_number = ?1
                        """).setParameter(1, number.value()).getResultList();
        return rows.stream().map(Ceilings::snapshot).findFirst();
    }

    /**
     * Remembers how the ceiling stands for a case that is about to be decided. The first decision counts: a later one
     * leaves it as it is.
     */
    public void keepForDecision(long ceilingId, CaseNumber number, LocalDate filedOn) {
        var state = ledger.state(ceilingId);
        entities.createNativeQuery("""
                        insert into ceiling_at_decision (case_number, ceiling_id, at, effective_cents, ceiling_cents,
                            reserved_cents, granted_cents, own_cents)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing
                        """)
                .setParameter(1, number.value())
                .setParameter(2, ceilingId)
                .setParameter(3, clock.instant())
                .setParameter(
                        4,
                        history(ceilingId)
                                .effectiveFor(filedOn)
                                .map(Money::cents)
                                .orElse(null))
                .setParameter(5, state.ceiling().cents())
                .setParameter(6, state.reserved().cents())
                .setParameter(7, state.granted().cents())
                .setParameter(8, ledger.ofCase(number).reserved().cents())
                .executeUpdate();
    }

    /** The id of the newest change of a ceiling. */
    public long newest(long ceilingId) {
        return number(entities.createNativeQuery(
                        "select max(id) from budget_movement where ceiling_id = ?1 and kind = 'CEILING'")
                .setParameter(1, ceilingId)
                .getSingleResult());
    }

    private static CeilingChange change(Object[] row) {
        var notice = row[4] == null
                ? null
                : new CeilingNotice(
                        date(row[4]), (String) row[5], (Boolean) row[6], (Boolean) row[7], (Boolean) row[8]);
        return new CeilingChange(
                number(row[0]),
                (Instant) row[1],
                number(row[2]),
                (String) row[3],
                notice,
                row[9] == null ? null : new CaseNumber((String) row[9]));
    }

    private static CeilingSnapshot snapshot(Object[] row) {
        return new CeilingSnapshot(
                number(row[0]),
                (Instant) row[1],
                row[2] == null ? null : money(row[2]),
                money(row[3]),
                money(row[4]),
                money(row[5]),
                money(row[6]));
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Money money(Object cents) {
        return Money.ofCents(number(cents));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
