package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/** Who pays in which year of a programme; the amounts are the sums of the movements in its ledger. */
@ApplicationScoped
class FundingLines {

    private static final String LINES = """
            select f.id, f.year_number, f.payer, f.budget_line,
                (select sum(m.planned_delta) from programme_movement m where m.funding_id = f.id), f.condition, c.on_day,
                c.what, coalesce((select sum(m.spent_delta) from programme_movement m where m.funding_id = f.id), 0)
            from programme_funding f
                left join lateral (select m.on_day, m.what from programme_movement m
                    where m.funding_id = f.id and m.kind = 'COMMIT' order by m.id desc limit 1) c on true
            where f.case_number = ?1 order by f.year_number, f.id
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ProgrammeLedger ledger;

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
                        insert into programme_funding (case_number, year_number, payer, budget_line, condition)
                        values (?1, ?2, ?3, ?4, ?5) returning id
                        """)
                .setParameter(1, number.value())
                .setParameter(2, plan.year())
                .setParameter(3, payer)
                .setParameter(4, budgetLine)
                .setParameter(5, condition)
                .getSingleResult();
        if (plan.amount() != null) {
            ledger.plan(id.longValue(), plan.amount(), payer);
        }
        return id.longValue();
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
                row[7] == null ? "" : (String) row[7],
                Money.ofCents(((Number) row[8]).longValue()));
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
