package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/** Keeps the money of programmes: who pays in which year, what is committed, what is spent. */
@ApplicationScoped
class FundingLines {

    private static final String LINES = """
            select f.id, f.year_number, f.payer, f.budget_line, f.amount_cents, f.condition, f.committed_on, f.commitment,
                coalesce((select sum(case when s.came_back then -s.amount_cents else s.amount_cents end)
                          from programme_spending s where s.funding_id = f.id), 0)
            from programme_funding f where f.case_number = ?1 order by f.year_number, f.id
            """;

    @PersistenceContext
    EntityManager entities;

    @SuppressWarnings("unchecked")
    List<FundingView> of(CaseNumber number) {
        List<Object[]> rows = entities.createNativeQuery(LINES)
                .setParameter(1, number.value())
                .getResultList();
        return rows.stream().map(FundingLines::line).toList();
    }

    /** @throws NotFound when this programme has no such line */
    FundingView read(CaseNumber number, long id) {
        return of(number).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("funding", String.valueOf(id)));
    }

    long add(CaseNumber number, FundingPlan plan, String payer, String budgetLine, String condition) {
        var id = (Number) entities.createNativeQuery("""
                        insert into programme_funding (case_number, year_number, payer, budget_line, amount_cents, condition)
                        values (?1, ?2, ?3, ?4, cast(?5 as bigint), ?6) returning id
                        """)
                .setParameter(1, number.value())
                .setParameter(2, plan.year())
                .setParameter(3, payer)
                .setParameter(4, budgetLine)
                .setParameter(5, plan.amount() == null ? null : plan.amount().cents())
                .setParameter(6, condition)
                .getSingleResult();
        return id.longValue();
    }

    void commit(long id, Money amount, LocalDate on, String commitment) {
        entities.createNativeQuery("""
                        update programme_funding set amount_cents = ?2, committed_on = ?3, commitment = ?4 where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, amount.cents())
                .setParameter(3, on)
                .setParameter(4, commitment)
                .executeUpdate();
    }

    void spend(long id, Spending spending, String what, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into programme_spending (funding_id, spent_on, amount_cents, came_back, what, registered_by,
                            registered_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, id)
                .setParameter(2, spending.on())
                .setParameter(3, spending.amount().cents())
                .setParameter(4, spending.cameBack())
                .setParameter(5, what)
                .setParameter(6, by)
                .setParameter(7, at)
                .executeUpdate();
    }

    /** All amounts that are known, of all years. */
    Money known(CaseNumber number) {
        return of(number).stream()
                .filter(line -> line.amount() != null)
                .map(FundingView::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** A year is paid for when it has money, and all of it was committed. */
    boolean isCommitted(CaseNumber number, int year) {
        var lines = of(number).stream().filter(line -> line.year() == year).toList();
        return !lines.isEmpty() && lines.stream().allMatch(FundingView::isCommitted);
    }

    /** For each year somebody must be named, even when amounts are open. */
    void requireEachYear(Programme programme) {
        var lines = of(programme.number());
        IntStream.rangeClosed(1, programme.years())
                .filter(year -> lines.stream().noneMatch(line -> line.year() == year))
                .findFirst()
                .ifPresent(year -> {
                    throw new Refusal("refusal.programmeYearUnpaid", year);
                });
    }

    private static FundingView line(Object[] row) {
        return new FundingView(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : Money.ofCents(((Number) row[4]).longValue()),
                (String) row[5],
                date(row[6]),
                (String) row[7],
                Money.ofCents(((Number) row[8]).longValue()));
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
