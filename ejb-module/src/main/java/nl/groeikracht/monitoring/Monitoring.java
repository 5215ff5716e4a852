package nl.groeikracht.monitoring;

import static nl.groeikracht.municipality.Role.AUDITOR;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/**
 * How the work goes in a municipality, for those who steer it. All sums are made by the database over the projections of
 * the process, so that a page costs the same for a hundred and for a hundred thousand cases in a period.
 */
@Stateless
@RolesAllowed({"programme-manager", "decider", "auditor"})
public class Monitoring {

    private static final String SCOPE = "c.gm_code = :gm and (:scheme = 0 or c.scheme_id = :scheme) and ";
    private static final String DAYS = "extract(epoch from (%s - %s)) / 86400.0";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    Municipalities municipalities;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    CaseProcess process;

    @Inject
    Clock clock;

    /** The municipalities whose figures the current user may see. */
    public List<MunicipalityInfo> municipalities() {
        var codes = user.municipalitiesAs(PROGRAMME_MANAGER, DECIDER, AUDITOR);
        return municipalities.all().stream()
                .filter(municipality -> codes.contains(municipality.gmCode()))
                .toList();
    }

    public List<SchemeTerms> schemes(String gmCode) {
        require(gmCode);
        return schemes.current(gmCode);
    }

    public Figures figures(MonitorScope scope) {
        require(scope.gmCode());
        return figuresOf(scope);
    }

    /** The same figures for the period of the same length just before. */
    public Figures figuresBefore(MonitorScope scope) {
        require(scope.gmCode());
        return figuresOf(scope.before());
    }

    private Figures figuresOf(MonitorScope scope) {
        var row = (Object[]) bound(
                        """
                        select count(*) filter (where %s), count(*) filter (where %s), count(*) filter (where %s),
                               count(*) filter (where %s),
                               percentile_cont(0.5) within group (order by c.decided_on - c.received_on)
                                   filter (where %s),
                               percentile_cont(0.9) within group (order by c.decided_on - c.received_on)
                                   filter (where %s),
                               count(*) filter (where %s), count(*) filter (where %s)
                        from monitored_case c where %s true
                        """.formatted(
                                        Selection.RECEIVED.predicate(),
                                        Selection.CLOSED.predicate(),
                                        Selection.OPEN.predicate(),
                                        Selection.LATE_NOW.predicate(),
                                        Selection.DECIDED.predicate(),
                                        Selection.DECIDED.predicate(),
                                        Selection.DECIDED.predicate(),
                                        Selection.DECIDED_IN_TIME.predicate(),
                                        SCOPE),
                        scope,
                        null)
                .getSingleResult();
        return new Figures(
                count(row[0]),
                count(row[1]),
                count(row[2]),
                count(row[3]),
                days(row[4]),
                days(row[5]),
                count(row[6]),
                count(row[7]));
    }

    /** Week by week, the oldest first; a week starts on Monday. */
    @SuppressWarnings("unchecked")
    public List<WeekFlow> weeks(MonitorScope scope) {
        require(scope.gmCode());
        List<Object[]> rows = bound("""
                        select w.monday,
                               count(*) filter (where c.received_on between w.monday and w.sunday),
                               count(*) filter (where c.closed_on between w.monday and w.sunday),
                               count(*) filter (where c.received_on <= w.sunday
                                                  and (c.closed_on is null or c.closed_on > w.sunday))
                        from (select cast(d as date) as monday, cast(d as date) + 6 as sunday
                              from generate_series(cast(:monday as timestamp), cast(:through as timestamp),
                                                   interval '7 days') d) w
                        left join monitored_case c on %s c.received_on <= w.sunday
                        group by w.monday order by w.monday
                        """.formatted(SCOPE), scope, null).getResultList();
        return rows.stream()
                .map(row -> new WeekFlow(date(row[0]), count(row[1]), count(row[2]), count(row[3])))
                .toList();
    }

    /** The open cases by age in bands of two weeks: keys 0 to 3, and 4 for eight weeks and older. */
    @SuppressWarnings("unchecked")
    public List<Count> ages(MonitorScope scope) {
        require(scope.gmCode());
        List<Object[]> rows = bound("""
                        select b.band, count(c.case_number), coalesce(sum(c.amount_cents), 0)
                        from generate_series(0, 4) b(band)
                        left join monitored_case c on %s %s
                            and least(4, (least(cast(:today as date), cast(:through as date)) - c.received_on) / 14) = b.band
                        group by b.band order by b.band
                        """.formatted(SCOPE, Selection.OPEN.predicate()), scope, null)
                .getResultList();
        return counts(rows);
    }

    public List<Count> byArea(MonitorScope scope) {
        return grouped(scope, "area");
    }

    public List<Count> byTheme(MonitorScope scope) {
        return grouped(scope, "theme");
    }

    @SuppressWarnings("unchecked")
    private List<Count> grouped(MonitorScope scope, String column) {
        require(scope.gmCode());
        List<Object[]> rows = bound("""
                        select coalesce(c.%1$s, ''), count(*), sum(c.amount_cents)
                        from monitored_case c where %2$s %3$s
                        group by coalesce(c.%1$s, '') order by count(*) desc, 1
                        """.formatted(column, SCOPE, Selection.RECEIVED.predicate()), scope, null)
                .getResultList();
        return counts(rows);
    }

    /** The steps of a process that cases passed in the period or are in now. */
    @SuppressWarnings("unchecked")
    public List<StepFigures> steps(MonitorScope scope, String processKey) {
        require(scope.gmCode());
        var wait = DAYS.formatted("c.claimed", "c.created");
        var work = DAYS.formatted("c.completed", "c.claimed");
        var total = DAYS.formatted("c.completed", "c.created");
        var ended = "filter (where c.outcome = 'completed' and c.completed >= :start and c.completed < :end%s)";
        var taken = ended.formatted(" and c.claimed is not null");
        List<Object[]> rows = bound(
                        """
                        select c.step, max(c.step_name), max(c.kind),
                               count(distinct c.case_number) filter (where c.completed is null),
                               count(distinct c.case_number) filter (where c.completed is null and k.decide_by < :today
                                                  and k.suspended_since is null),
                               count(*) %s,
                               %s, %s, %s, %s, %s, %s
                        from step_fact c join case_card k on k.case_number = c.case_number
                        where %s c.process_key = :key
                          and (c.completed is null or (c.completed >= :start and c.completed < :end))
                        group by c.step order by min(c.created)
                        """.formatted(
                                        ended.formatted(""),
                                        percentile(0.5, wait, taken),
                                        percentile(0.9, wait, taken),
                                        percentile(0.5, work, taken),
                                        percentile(0.9, work, taken),
                                        percentile(0.5, total, ended.formatted("")),
                                        percentile(0.9, total, ended.formatted("")),
                                        SCOPE),
                        scope,
                        processKey)
                .getResultList();
        return rows.stream().map(Monitoring::step).toList();
    }

    private static String percentile(double share, String expression, String filter) {
        return "percentile_cont(" + share + ") within group (order by " + expression + ") " + filter;
    }

    /** The diagram of a process as it runs now, as BPMN. */
    public String model(String gmCode, String processKey) {
        require(gmCode);
        return process.model(processKey);
    }

    /** Per scheme that is valid now: what was asked, granted and paid in the period, and how the ceiling stands. */
    public List<MoneyFigures> money(MonitorScope scope) {
        require(scope.gmCode());
        return schemes.current(scope.gmCode()).stream()
                .filter(terms -> scope.schemeId() == null || terms.schemeId() == scope.schemeId())
                .map(terms -> money(scope, terms))
                .toList();
    }

    private MoneyFigures money(MonitorScope scope, SchemeTerms terms) {
        var ofScheme = new MonitorScope(scope.gmCode(), terms.schemeId(), scope.from(), scope.through());
        var asked = (Number) bound(
                        "select coalesce(sum(c.amount_cents), 0) from monitored_case c where " + SCOPE
                                + Selection.RECEIVED.predicate(),
                        ofScheme,
                        null)
                .getSingleResult();
        var moved = (Object[]) entities.createNativeQuery("""
                        select coalesce(sum(granted_delta), 0), coalesce(sum(paid_delta), 0) from budget_movement
                        where ceiling_id = :ceiling and at >= :start and at < :end
                        """)
                .setParameter("ceiling", terms.ceilingId())
                .setParameter("start", Dutch.startOf(scope.from()))
                .setParameter("end", Dutch.startOf(scope.through().plusDays(1)))
                .getSingleResult();
        return new MoneyFigures(terms, money(asked), money(moved[0]), money(moved[1]), ledger.state(terms.ceilingId()));
    }

    /** How many cases a selection holds. */
    public long count(MonitorScope scope, Selection selection, String key) {
        require(scope.gmCode());
        return count(bound("select count(*) from monitored_case c where " + SCOPE + selection.predicate(), scope, key)
                .getSingleResult());
    }

    /**
     * The cases behind a figure, the oldest first.
     *
     * @param key step, area, theme or age band where the selection needs one
     * @param after the {@link CasePage#next()} of the page before; null for the first
     */
    @SuppressWarnings("unchecked")
    public CasePage cases(MonitorScope scope, Selection selection, String key, String after, int size) {
        long total = count(scope, selection, key);
        List<Object[]> rows = bound("""
                        select c.case_number, c.subject, c.area, c.theme, c.amount_cents, c.received_on, c.term_through,
                               c.decided_on, c.closed_on, c.state
                        from monitored_case c where %s %s
                          and (:after = '' or (c.received_on, c.case_number) >
                               (select a.received_on, a.case_number from case_card a where a.case_number = :after))
                        order by c.received_on, c.case_number
                        """.formatted(SCOPE, selection.predicate()), scope, key)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(size + 1)
                .getResultList();
        var lines = rows.stream().limit(size).map(Monitoring::line).toList();
        return new CasePage(
                lines, total, rows.size() > size ? lines.get(size - 1).number() : null);
    }

    private void require(String gmCode) {
        user.require(gmCode, "figures", PROGRAMME_MANAGER, DECIDER, AUDITOR);
    }

    private Query bound(String sql, MonitorScope scope, String key) {
        var query = entities.createNativeQuery(sql);
        for (var parameter : query.getParameters()) {
            var value = value(parameter.getName(), scope, key);
            if (value != null) {
                query.setParameter(parameter.getName(), value);
            }
        }
        return query;
    }

    private Object value(String parameter, MonitorScope scope, String key) {
        return switch (parameter) {
            case "gm" -> scope.gmCode();
            case "scheme" -> Objects.requireNonNullElse(scope.schemeId(), 0L);
            case "from" -> scope.from();
            case "through" -> scope.through();
            case "monday" -> scope.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "today" -> Dutch.today(clock);
            case "start" -> Dutch.startOf(scope.from());
            case "end" -> Dutch.startOf(scope.through().plusDays(1));
            case "key" -> key == null ? "" : key;
            default -> null;
        };
    }

    private static List<Count> counts(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Count(String.valueOf(row[0]), count(row[1]), money(row[2])))
                .toList();
    }

    private static StepFigures step(Object[] row) {
        return new StepFigures(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                count(row[3]),
                count(row[4]),
                count(row[5]),
                days(row[6]),
                days(row[7]),
                days(row[8]),
                days(row[9]),
                days(row[10]),
                days(row[11]));
    }

    private static CaseLine line(Object[] row) {
        return new CaseLine(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                money(row[4]),
                date(row[5]),
                date(row[6]),
                date(row[7]),
                date(row[8]),
                (String) row[9]);
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }

    private static Money money(Object cents) {
        return Money.ofCents(count(cents));
    }

    private static Double days(Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
