package nl.groeikracht.monitoring;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.monitoring.Cases.noon;
import static nl.groeikracht.process.Trial.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.process.Trial;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import org.assertj.core.data.Offset;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures are those that a person with pencil and paper finds, and behind each figure are exactly its cases. */
@ArquillianTest
class MonitoringIT {
    private static final LocalDate TODAY = LocalDate.now(Dutch.ZONE);
    private static final Offset<Double> TINY = within(0.0001);

    private Town town;
    private Cases cases;
    private String manager;
    private long scheme;
    private long ceiling;
    private long otherScheme;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(MonitoringIT.class, Cases.class, Cases.Case.class, Trial.class, Trial.Change.class);
    }

    @BeforeEach
    void found() throws Exception {
        town = Town.found();
        cases = Cases.of(town);
        manager = town.person("programme-manager");
        scheme = scheme("a");
        ceiling = number("select ceiling_id from scheme_version where scheme_id = ?", scheme);
        otherScheme = scheme("b");
    }

    /** A town in which everything occurs once; the figures below are counted by hand from these lines. */
    private final class Story {
        final String old = asked(40, 100).in("Noord", "zorg").decideBy(ago(-10)).open();
        final String late = asked(20, 200)
                .in("Noord", "groen")
                .decideBy(ago(1))
                .step("decide", noon(ago(5)), noon(ago(4)), noon(ago(3)), "completed") // sent back
                .step("decide", noon(ago(2)), null, null, "running")
                .open();
        final String granted =
                asked(20, 300).in("Zuid", "groen").decideBy(ago(5)).decided("decide", "GRANTED", noon(ago(10)));
        final String refusedLate = asked(26, 400).decideBy(ago(8)).decided("decide", "REFUSED", noon(ago(6)));
        final String untreatedOnTheLastDay = asked(30, 500)
                .in("Zuid", "zorg")
                .decideBy(TODAY)
                .decided("decideNotTreated", "NOT_TREATED", noon(TODAY));
        final String withdrawn =
                asked(15, 600).in("Zuid", "groen").decideBy(ago(-9)).withdrawn(noon(ago(12)));
        final String suspended = asked(12, 700)
                .in("Noord", "zorg")
                .decideBy(ago(2))
                .suspendedSince(ago(5))
                .open();
        final String longAgo =
                asked(60, 800).in("Noord", "zorg").decideBy(ago(49)).decided("decide", "GRANTED", noon(ago(50)));
        final String elsewhere = cases.received(ago(14), 900)
                .under(otherScheme)
                .in("Noord", "jeugd")
                .decideBy(ago(-9))
                .open();

        Story() throws Exception {}

        private Cases.Case asked(int daysAgo, long euros) throws Exception {
            return cases.received(ago(daysAgo), euros).under(scheme);
        }
    }

    @Test
    void the_figures_of_a_period_are_those_counted_by_hand() throws Exception {
        new Story();

        var figures = figures(fourWeeks(null));
        assertThat(figures.received()).isEqualTo(6);
        assertThat(figures.closed()).isEqualTo(4);
        assertThat(figures.open()).isEqualTo(4);
        assertThat(figures.late()).isEqualTo(1);
        assertThat(figures.decided()).isEqualTo(3);
        assertThat(figures.decidedInTime()).isEqualTo(2);
        assertThat(figures.shareInTime()).isCloseTo(2 / 3.0, TINY);
        // 10, 20 and 30 days
        assertThat(figures.medianDays()).isCloseTo(20, TINY);
        assertThat(figures.p90Days()).isCloseTo(28, TINY);

        var ofScheme = figures(fourWeeks(scheme));
        assertThat(ofScheme.received()).isEqualTo(5);
        assertThat(ofScheme.open()).isEqualTo(3);
        assertThat(figures(fourWeeks(otherScheme)).medianDays()).isNull();
        assertThat(figures(fourWeeks(otherScheme)).shareInTime()).isNull();

        var before = as(manager, () -> the(Monitoring.class).figuresBefore(fourWeeks(null)));
        assertThat(before.received()).isEqualTo(2);
        assertThat(before.closed()).isEqualTo(1);
        assertThat(before.open()).isEqualTo(2);
        assertThat(before.medianDays()).isCloseTo(10, TINY);
        assertThat(before.decidedInTime()).isEqualTo(1);
    }

    @Test
    void a_figure_counts_exactly_the_cases_that_it_lists() throws Exception {
        var story = new Story();
        var scope = fourWeeks(null);

        assertThat(listed(scope, Selection.RECEIVED, null))
                .containsExactly(
                        story.refusedLate,
                        story.late,
                        story.granted,
                        story.withdrawn,
                        story.elsewhere,
                        story.suspended);
        assertThat(listed(scope, Selection.CLOSED, null))
                .containsExactly(story.untreatedOnTheLastDay, story.refusedLate, story.granted, story.withdrawn);
        assertThat(listed(scope, Selection.OPEN, null))
                .containsExactly(story.old, story.late, story.elsewhere, story.suspended);
        assertThat(listed(scope, Selection.DECIDED, null))
                .containsExactly(story.untreatedOnTheLastDay, story.refusedLate, story.granted);
        assertThat(listed(scope, Selection.DECIDED_IN_TIME, null))
                .containsExactly(story.untreatedOnTheLastDay, story.granted);
        assertThat(listed(scope, Selection.DECIDED_LATE, null)).containsExactly(story.refusedLate);
        assertThat(listed(scope, Selection.LATE_NOW, null)).containsExactly(story.late);
        assertThat(listed(scope, Selection.AT_STEP, "decide")).containsExactly(story.late);
        assertThat(listed(scope, Selection.LATE_AT_STEP, "decide")).containsExactly(story.late);
        assertThat(listed(scope, Selection.IN_AREA, "Noord"))
                .containsExactly(story.late, story.elsewhere, story.suspended);
        assertThat(listed(scope, Selection.IN_AREA, "")).containsExactly(story.refusedLate);
        assertThat(listed(scope, Selection.OF_THEME, "groen"))
                .containsExactly(story.late, story.granted, story.withdrawn);
        assertThat(listed(scope, Selection.IN_AREA, "' or true --")).isEmpty();
        assertThat(listed(new MonitorScope(town.gmCode(), null, ago(55), ago(28)), Selection.CLOSED, null))
                .containsExactly(story.longAgo);
        assertThat(List.of(Selection.values())).allSatisfy(selection -> {
            if (!selection.needsKey()) listed(scope, selection, null);
        });
    }

    @Test
    void a_case_keeps_the_term_within_which_it_was_to_be_decided() throws Exception {
        new Story();

        assertThat(page(fourWeeks(null), Selection.DECIDED_LATE, null, null).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.decideBy()).isEqualTo(ago(8));
                    assertThat(line.decidedOn()).isEqualTo(ago(6));
                    assertThat(line.closedOn()).isEqualTo(ago(6));
                    assertThat(line.amount()).isEqualTo(Money.euros(400));
                    assertThat(line.area()).isNull();
                    assertThat(line.state()).isEqualTo("REFUSED");
                });
    }

    @Test
    void the_ages_areas_and_themes_add_up_to_their_lists() throws Exception {
        new Story();
        var scope = fourWeeks(null);

        var ages = as(manager, () -> the(Monitoring.class).ages(scope));
        assertThat(ages)
                .containsExactly(
                        new Count("0", 1, Money.euros(700)),
                        new Count("1", 2, Money.euros(1100)),
                        new Count("2", 1, Money.euros(100)),
                        new Count("3", 0, Money.euros(0)),
                        new Count("4", 0, Money.euros(0)));
        for (var age : ages) assertThat(listed(scope, Selection.AGE, age.key())).hasSize((int) age.cases());

        var areas = as(manager, () -> the(Monitoring.class).byArea(scope));
        assertThat(areas)
                .containsExactly(
                        new Count("Noord", 3, Money.euros(1800)),
                        new Count("Zuid", 2, Money.euros(900)),
                        new Count("", 1, Money.euros(400)));
        for (var area : areas)
            assertThat(listed(scope, Selection.IN_AREA, area.key())).hasSize((int) area.cases());

        var themes = as(manager, () -> the(Monitoring.class).byTheme(scope));
        assertThat(themes).extracting(Count::key).containsExactly("groen", "", "jeugd", "zorg");
        for (var theme : themes)
            assertThat(listed(scope, Selection.OF_THEME, theme.key())).hasSize((int) theme.cases());
    }

    @Test
    void cases_of_eight_weeks_and_older_share_the_last_age() throws Exception {
        for (int days : new int[] {55, 56, 57, 400})
            cases.received(ago(days), 10).open();

        var ages = as(manager, () -> the(Monitoring.class).ages(fourWeeks(null)));
        assertThat(ages).extracting(Count::cases).containsExactly(0L, 0L, 0L, 1L, 3L);
        assertThat(listed(fourWeeks(null), Selection.AGE, "4")).hasSize(3);
        // three weeks ago they were three weeks younger
        var earlier = new MonitorScope(town.gmCode(), null, ago(50), ago(21));
        assertThat(as(manager, () -> the(Monitoring.class).ages(earlier)))
                .extracting(Count::cases)
                .containsExactly(0L, 0L, 3L, 0L, 1L);
        assertThat(listed(earlier, Selection.AGE, "2")).hasSize(3);
    }

    @Test
    void a_week_starts_on_monday_in_the_netherlands() throws Exception {
        cases.received(LocalDate.of(2026, 2, 20), 10)
                .decided("decide", "GRANTED", Instant.parse("2026-03-08T22:30:00Z"));
        cases.received(LocalDate.of(2026, 3, 8), 10)
                .decided("decide", "REFUSED", Instant.parse("2026-03-15T23:30:00Z"));
        cases.received(LocalDate.of(2026, 3, 15), 10).withdrawn(noon(LocalDate.of(2026, 3, 15)));
        cases.received(LocalDate.of(2026, 3, 18), 10).open();

        var scope = new MonitorScope(town.gmCode(), null, LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 18));

        assertThat(as(manager, () -> the(Monitoring.class).weeks(scope)))
                .containsExactly(
                        new WeekFlow(LocalDate.of(2026, 3, 2), 1, 1, 1),
                        new WeekFlow(LocalDate.of(2026, 3, 9), 1, 1, 1),
                        new WeekFlow(LocalDate.of(2026, 3, 16), 1, 1, 1));
    }

    @Test
    void the_times_of_a_step_are_those_computed_by_hand() throws Exception {
        worked(2, 1, ago(4));
        worked(4, 3, ago(3));
        worked(6, 2, ago(27));
        worked(9, 9, ago(28)); // just before the period
        var end = noon(ago(2));
        cases.received(ago(30), 10).step("assess", end.minus(Duration.ofDays(20)), null, end, "completed");
        cases.received(ago(30), 10).step("assess", end.minus(Duration.ofDays(20)), null, end, "cancelled");
        cases.received(ago(30), 10).decideBy(ago(1)).step("assess", noon(ago(9)), null, null, "running");
        cases.received(ago(30), 10).decideBy(TODAY).step("assess", noon(ago(9)), null, null, "running");
        cases.received(ago(30), 10)
                .decideBy(ago(1))
                .suspendedSince(ago(3))
                .step("assess", noon(ago(9)), null, null, "running");

        var steps = as(manager, () -> the(Monitoring.class).steps(fourWeeks(null), Cases.PROCESS));

        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.step()).isEqualTo("assess");
            assertThat(step.name()).isEqualTo("Assess");
            assertThat(step.running()).isEqualTo(3);
            assertThat(step.late()).isEqualTo(1);
            assertThat(step.done()).isEqualTo(4);
            // waited 2, 4 and 6 days; worked 1, 3 and 2; in all 3, 7, 8 and 20
            assertThat(step.waitMedian()).isCloseTo(4, TINY);
            assertThat(step.waitP90()).isCloseTo(5.6, TINY);
            assertThat(step.workMedian()).isCloseTo(2, TINY);
            assertThat(step.workP90()).isCloseTo(2.8, TINY);
            assertThat(step.totalMedian()).isCloseTo(7.5, TINY);
            assertThat(step.totalP90()).isCloseTo(16.4, TINY);
        });
        assertThat(listed(fourWeeks(null), Selection.AT_STEP, "assess")).hasSize(3);
        assertThat(listed(fourWeeks(null), Selection.LATE_AT_STEP, "assess")).hasSize(1);
    }

    @Test
    void the_money_of_a_period_is_what_the_ledger_moved_in_it() throws Exception {
        var story = new Story();
        move("GRANT", story.longAgo, 0, 80_000, 0, ago(50));
        move("PAY", story.longAgo, 0, 0, 80_000, ago(28));
        move("RESERVE", story.granted, 30_000, 0, 0, ago(18));
        move("GRANT", story.granted, -30_000, 25_000, 0, ago(10));
        move("PAY", story.granted, 0, 0, 25_000, ago(9));
        move("RESERVE", story.suspended, 70_000, 0, 0, ago(5));

        var money = as(manager, () -> the(Monitoring.class).money(fourWeeks(null)));

        assertThat(money).hasSize(2).first().satisfies(figures -> {
            assertThat(figures.scheme().name()).isEqualTo("Regeling a");
            assertThat(figures.asked()).isEqualTo(Money.euros(2200));
            assertThat(figures.granted()).isEqualTo(Money.euros(250));
            assertThat(figures.paid()).isEqualTo(Money.euros(250));
            assertThat(figures.state().ceiling()).isEqualTo(Money.euros(10_000));
            assertThat(figures.state().reserved()).isEqualTo(Money.euros(700));
            assertThat(figures.state().granted()).isEqualTo(Money.euros(1050));
            assertThat(figures.state().paid()).isEqualTo(Money.euros(1050));
            assertThat(figures.state().left()).isEqualTo(Money.euros(8250));
        });
        assertThat(as(manager, () -> the(Monitoring.class).money(fourWeeks(otherScheme))))
                .singleElement()
                .satisfies(figures -> {
                    assertThat(figures.asked()).isEqualTo(Money.euros(900));
                    assertThat(figures.paid()).isEqualTo(Money.euros(0));
                });
    }

    @Test
    void a_town_without_cases_has_figures_of_nothing() throws Exception {
        var figures = figures(fourWeeks(null));

        assertThat(figures).isEqualTo(new Figures(0, 0, 0, 0, null, null, 0, 0));
        assertThat(as(manager, () -> the(Monitoring.class).weeks(fourWeeks(null))))
                .allMatch(week -> week.open() == 0);
        assertThat(as(manager, () -> the(Monitoring.class).steps(fourWeeks(null), Cases.PROCESS)))
                .isEmpty();
        assertThat(page(fourWeeks(null), Selection.RECEIVED, null, null)).isEqualTo(new CasePage(List.of(), 0, null));
    }

    @Test
    void the_figures_of_another_municipality_are_not_there() throws Exception {
        new Story();
        var stranger = Town.found().person("programme-manager");
        var scope = fourWeeks(null);

        assertThat(as(stranger, () -> the(Monitoring.class).municipalities()))
                .extracting(MunicipalityInfo::gmCode)
                .doesNotContain(town.gmCode());
        assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).figures(scope)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).figuresBefore(scope)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).weeks(scope)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).ages(scope)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).byArea(scope)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).byTheme(scope)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).steps(scope, Cases.PROCESS)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).money(scope)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).schemes(town.gmCode())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).model(town.gmCode(), "subsidy-request")))
                .isInstanceOf(NotFound.class);
        for (var selection : Selection.values()) {
            assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).count(scope, selection, "0")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> the(Monitoring.class).cases(scope, selection, "0", null, 5)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_caseworker_sees_no_figures() {
        assertThatThrownBy(() -> as(
                        town.person("caseworker"), () -> the(Monitoring.class).figures(fourWeeks(null))))
                .isInstanceOf(EJBAccessException.class);
    }

    /** A step that waited and was worked on for so many days, and was done on that day. */
    private void worked(int waited, int worked, LocalDate done) throws Exception {
        var end = noon(done);
        var claimed = end.minus(Duration.ofDays(worked));
        cases.received(ago(50), 10).step("assess", claimed.minus(Duration.ofDays(waited)), claimed, end, "completed");
    }

    private Figures figures(MonitorScope scope) throws Exception {
        return as(manager, () -> the(Monitoring.class).figures(scope));
    }

    private CasePage page(MonitorScope scope, Selection selection, String key, String after) throws Exception {
        return as(manager, () -> the(Monitoring.class).cases(scope, selection, key, after, 2));
    }

    /** The numbers of the cases of all pages together; as many as the count says. */
    private List<String> listed(MonitorScope scope, Selection selection, String key) throws Exception {
        var numbers = new ArrayList<String>();
        String after = null;
        long total;
        do {
            var page = page(scope, selection, key, after);
            page.lines().forEach(line -> numbers.add(line.number()));
            total = page.total();
            after = page.next();
        } while (after != null);
        assertThat(numbers).as("%s %s", selection, key).doesNotHaveDuplicates().hasSize((int) total);
        assertThat(as(manager, () -> the(Monitoring.class).count(scope, selection, key)))
                .isEqualTo(total);
        return numbers;
    }

    /** The 28 days that end today. */
    private MonitorScope fourWeeks(Long schemeId) {
        return new MonitorScope(town.gmCode(), schemeId, ago(27), TODAY);
    }

    private static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    /** A scheme with a ceiling of € 10.000; gives its number. */
    private long scheme(String slug) throws Exception {
        return number("""
                with s as (insert into scheme (gm_code, slug) values (?, ?) returning id, slug),
                c as (insert into budget_ceiling (scheme_id, period_from, period_through)
                      select id, date '2020-01-01', date '2099-12-31' from s returning id),
                m as (insert into budget_movement (ceiling_id, at, kind, ceiling_delta)
                      select id, '2020-01-01', 'CEILING', 1000000 from c),
                v as (insert into scheme_version (scheme_id, number, name, valid_from, opens_on, closes_on, ceiling_id,
                          purpose, conditions, documents, obligations, themes, public_law, legal_basis, maximum_cents,
                          minimum_supporters, own_contribution_required, institutions_allowed, decision_weeks,
                          decision_term_article, decision_term_source, supplement_days, latest_months_after_start)
                      select s.id, 1, 'Regeling ' || s.slug, date '2020-01-01', date '2020-01-01', date '2099-12-31', c.id,
                          'Voor de buurt', '[]', '[]', '[]', '[]', true, 'Regeling, artikel 1', 500000, 0, false, false, 8,
                          'Awb 4:13 lid 2', 'LAW', 14, 12
                      from s, c)
                select id from s
                """, town.gmCode(), slug);
    }

    private void move(String kind, String caseNumber, long reserved, long granted, long paid, LocalDate day)
            throws Exception {
        number(
                "insert into budget_movement (ceiling_id, at, kind, case_number, reserved_delta, granted_delta, paid_delta)"
                        + " values (?, ?, ?, ?, ?, ?, ?) returning id",
                ceiling,
                noon(day).atOffset(ZoneOffset.UTC),
                kind,
                caseNumber,
                reserved,
                granted,
                paid);
    }
}
