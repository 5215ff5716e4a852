package nl.groeikracht.penalty;

import static nl.groeikracht.municipality.Role.AUDITOR;
import static nl.groeikracht.municipality.Role.CASEWORKER;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.groeikracht.legal.Penalty;
import nl.groeikracht.legal.PenaltyTariffs;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** What decisions that are late, or are about to be, cost now and at most (Awb 4:17). */
@Stateless
@RolesAllowed({"caseworker", "programme-manager", "decider", "auditor"})
public class PenaltyForecast {

    private static final int DAYS_AHEAD = 14;
    private static final int MOST_LINES = 500;

    private static final String LINES = """
            select c.case_number, c.kind, c.subject, cast(coalesce(n.deadline, c.decide_by) as text), n.case_number as notice,
                   cast(n.received_on as text), n.owed_cents, cast(n.settled_on as text)
            from case_card c
            join subsidy_request r on r.case_number = coalesce(c.origin, c.case_number)
            join scheme_version v on v.id = r.scheme_version_id and v.public_law
            left join notice_of_default n on n.due_case = c.case_number and n.received_on > n.deadline
                and n.state in ('RECEIVED', 'WAITING', 'RUNNING', 'TO_FIX')
            where c.gm_code = ?1 and c.kind in ('subsidy-request', 'objection')
              and (n.case_number is not null or c.decide_by <= ?2 and c.suspended_since is null)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    PenaltyTariffs tariffs;

    @Inject
    CaseCards cards;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** All late and nearly late decisions of a municipality, what costs money first. */
    @SuppressWarnings("unchecked")
    public Forecast of(String gmCode) {
        user.require(gmCode, "penalty forecast", CASEWORKER, PROGRAMME_MANAGER, DECIDER, AUDITOR);
        var soon = Dutch.today(clock).plusDays(DAYS_AHEAD);
        List<Object[]> rows = entities.createNativeQuery(LINES + " order by n.received_on, c.decide_by, c.case_number")
                .setParameter(1, gmCode)
                .setParameter(2, soon)
                .setMaxResults(MOST_LINES)
                .getResultList();
        return Forecast.of(lines(rows), soon);
    }

    /** Empty as long as the decision of a case is neither late nor nearly late. */
    @SuppressWarnings("unchecked")
    public Optional<ForecastLine> ofCase(CaseNumber number) {
        var gmCode = cards.read(number).gmCode();
        user.require(gmCode, number.value(), CASEWORKER, PROGRAMME_MANAGER, DECIDER, AUDITOR);
        List<Object[]> rows = entities.createNativeQuery(LINES + " and c.case_number = ?3")
                .setParameter(1, gmCode)
                .setParameter(2, Dutch.today(clock).plusDays(DAYS_AHEAD))
                .setParameter(3, number.value())
                .getResultList();
        return lines(rows).stream().findFirst();
    }

    private List<ForecastLine> lines(List<Object[]> rows) {
        var known = new HashMap<LocalDate, Penalty>();
        return rows.stream()
                .map(row -> line(row, known))
                .sorted(Comparator.comparing(ForecastLine::firstDay))
                .toList();
    }

    private ForecastLine line(Object[] row, Map<LocalDate, Penalty> known) {
        var today = Dutch.today(clock);
        var deadline = day(row[3]);
        var noticed = day(row[5]);
        var settled = day(row[7]);
        var from = noticed != null ? noticed : deadline.isBefore(today) ? today : deadline.plusDays(1);
        var penalty = known.computeIfAbsent(from, tariffs::after);
        var owed = noticed == null ? Money.ZERO : owed(row[6], settled, penalty, today);
        boolean over = row[6] != null || settled != null;
        return new ForecastLine(
                new CaseNumber((String) row[0]),
                (String) row[1],
                (String) row[2],
                deadline,
                row[4] == null ? null : new CaseNumber((String) row[4]),
                noticed,
                penalty.firstDay(),
                owed,
                noticed == null || over ? Money.ZERO : penalty.ofDay(today),
                over ? owed : penalty.maximum());
    }

    private static Money owed(Object fixed, LocalDate settled, Penalty penalty, LocalDate today) {
        if (fixed != null) {
            return Money.ofCents(((Number) fixed).longValue());
        }
        return settled == null ? penalty.owedThrough(today) : penalty.owedWhenSentOn(settled);
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }
}
