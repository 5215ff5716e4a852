package nl.groeikracht.ledger;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.budget.BudgetYear;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateAdministration;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.budget.SchemeAdministration;
import nl.groeikracht.budget.SchemeChange;
import nl.groeikracht.budget.SchemeEvaluation;
import nl.groeikracht.budget.SchemeEvaluations;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Schemes change in versions, by the administrator of that municipality alone, and it is remembered. */
@ArquillianTest
class SchemeAdministrationIT {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Resource(lookup = "java:jboss/datasources/groeikracht")
    DataSource database;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(SchemeAdministrationIT.class, Budgets.class);
    }

    @Test
    void a_new_version_takes_over_from_its_day_and_leaves_the_earlier_one_as_it_was() throws Exception {
        var town = Town.found();
        var first = Budgets.scheme(town, euros(90_000));

        var second = as(
                town.person("administrator"),
                () -> the(SchemeAdministration.class)
                        .change(first.schemeId(), Budgets.content(LATER, euros(7_500)), "Raadsbesluit"));

        assertThat(second.number()).isEqualTo(2);
        var earlier = the(Schemes.class).terms(first.versionId());
        assertThat(earlier.validTo()).isEqualTo(LATER);
        assertThat(earlier.rules().maximum()).isEqualTo(euros(5000));
        assertThat(the(Schemes.class)
                        .find(town.gmCode(), "buurtbudget")
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
        assertThat(the(Schemes.class).history(first.schemeId()))
                .extracting(SchemeChange::reason)
                .containsExactly("Raadsbesluit", "");
    }

    @Test
    void the_trail_has_the_rules_before_and_after() throws Exception {
        var town = Town.found();
        var first = Budgets.scheme(town, euros(90_000));

        as(town.person("administrator"), () -> {
            the(SchemeAdministration.class)
                    .change(first.schemeId(), Budgets.content(LATER, euros(7_500)), "Raadsbesluit");
        });

        assertThat(count(
                        town,
                        "act = 'budget.scheme_changed' and actor_id = '" + town.person("administrator")
                                + "' and reason = 'Raadsbesluit' and before_values->>'rules' like '%5000.00%'"
                                + " and after_values->>'rules' like '%7500.00%'"))
                .isEqualTo(1);
    }

    @Test
    void a_version_that_starts_before_its_predecessor_is_refused() throws Exception {
        var town = Town.found();
        var first = Budgets.scheme(town, euros(90_000));

        assertThatThrownBy(() -> as(
                        town.person("administrator"),
                        () -> the(SchemeAdministration.class)
                                .change(first.schemeId(), Budgets.content(Budgets.START, euros(7_500)), "Te vroeg")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void awb_4_22_a_new_year_has_a_ceiling_of_its_own_and_the_old_year_stays() throws Exception {
        var town = Town.found();
        var first = Budgets.scheme(town, euros(90_000));
        var from = first.periodThrough().plusDays(1);
        var year = new BudgetYear(from, from.plusYears(1), euros(75_000), from, from.plusMonths(6));

        var next = as(
                town.person("administrator"),
                () -> the(SchemeAdministration.class).addYear(first.schemeId(), year, "Raadsbesluit begroting"));

        assertThat(next.number()).isEqualTo(2);
        assertThat(next.ceiling()).isEqualTo(euros(75_000));
        assertThat(next.validFrom()).isEqualTo(from);
        assertThat(next.closesOn()).isEqualTo(from.plusMonths(6));
        assertThat(next.rules()).isEqualTo(first.rules());
        assertThat(next.text()).isEqualTo(first.text());
        var earlier = the(Schemes.class).terms(first.versionId());
        assertThat(earlier.ceilingId()).isNotEqualTo(next.ceilingId());
        assertThat(earlier.ceiling()).isEqualTo(euros(90_000));
        assertThat(earlier.closesOn()).isEqualTo(first.closesOn());
        assertThat(the(Schemes.class)
                        .find(town.gmCode(), "buurtbudget")
                        .orElseThrow()
                        .versionId())
                .isEqualTo(first.versionId());
        assertThat(count(town, "act = 'budget.year_added' and reason = 'Raadsbesluit begroting'"))
                .isEqualTo(1);
    }

    @Test
    void a_new_year_does_not_cut_short_what_was_published_for_the_old_one() throws Exception {
        var town = Town.found();
        var first = Budgets.scheme(town, euros(90_000));
        var end = first.periodThrough();
        var next = end.plusDays(1);

        refused("refusal.yearPeriod", town, first, new BudgetYear(end, end.plusYears(1), euros(1), next, next));
        refused("refusal.yearOpens", town, first, new BudgetYear(next, next, euros(1), first.closesOn(), next));
        refused("scheme.error.period", town, first, new BudgetYear(next, end, euros(1), next, next));
        refused("scheme.error.closesBeforeOpens", town, first, new BudgetYear(next, next, euros(1), next, end));
        refused("scheme.error.amount", town, first, new BudgetYear(next, next, euros(0), next, next));

        assertThat(the(Schemes.class).versions(first.schemeId())).hasSize(1);
        assertThat(the(Schemes.class).terms(first.versionId()).validTo()).isNull();
    }

    @Test
    void the_administrator_of_the_neighbours_finds_nothing_and_is_remembered() throws Exception {
        var town = Town.found();
        var neighbours = Town.found();
        var scheme = Budgets.scheme(town, euros(90_000));

        assertThatThrownBy(() -> as(neighbours.person("administrator"), () -> {
                    the(SchemeAdministration.class)
                            .raiseCeiling(scheme.schemeId(), scheme.ceiling(), euros(1), "Cadeau");
                }))
                .isInstanceOf(NotFound.class);
        assertThat(count(town, "refused and actor_id = '" + neighbours.person("administrator") + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_caseworker_changes_no_scheme() throws Exception {
        var town = Town.found();
        var scheme = Budgets.scheme(town, euros(90_000));

        assertThatThrownBy(() -> as(town.person("caseworker"), () -> {
                    the(SchemeAdministration.class)
                            .raiseCeiling(scheme.schemeId(), scheme.ceiling(), euros(1), "Mag niet");
                }))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void awb_4_24_a_report_on_the_effects_is_due_every_five_years() throws Exception {
        var town = Town.found();
        var administrator = town.person("administrator");
        var scheme = Budgets.scheme(town, euros(90_000)).schemeId();
        var evaluations = the(SchemeEvaluations.class);
        assertThat(evaluations.of(scheme).orElseThrow().dueOn()).isEqualTo(Budgets.START.plusYears(5));

        var published = Budgets.START.plusYears(4);
        var report = new SchemeEvaluation(published, "Raadsstuk 2024-17", "De regeling doet wat zij moet doen.");
        as(administrator, () -> evaluations.register(scheme, report));

        var state = evaluations.of(scheme).orElseThrow();
        assertThat(state.dueOn()).isEqualTo(published.plusYears(5));
        assertThat(state.published()).containsExactly(report);
        for (var day : new LocalDate[] {
            null, Budgets.START.minusDays(1), LocalDate.now(Dutch.ZONE).plusDays(2)
        }) {
            assertThatThrownBy(() -> as(
                            administrator,
                            () -> evaluations.register(scheme, new SchemeEvaluation(day, "Ergens", "Goed."))))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> as(town.person("caseworker"), () -> evaluations.register(scheme, report)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(count(town, "act = 'budget.scheme_evaluated'")).isEqualTo(1);
    }

    @Test
    void awb_10_8_a_mandate_is_for_a_decider_and_ends() throws Exception {
        var town = Town.found();
        var administrator = town.person("administrator");
        var decider = town.person("decider");

        assertThatThrownBy(() -> as(administrator, () -> give(town, town.person("caseworker"))))
                .isInstanceOf(Refusal.class);
        as(administrator, () -> give(town, decider));
        assertThat(the(MandateRegister.class).find(town.gmCode(), decider, DecisionKind.GRANT, euros(2500)))
                .isPresent();
        assertThat(the(MandateRegister.class).find(town.gmCode(), decider, DecisionKind.GRANT, euros(2501)))
                .isEmpty();

        var mandate = the(MandateRegister.class).of(town.gmCode(), decider).get(0);
        as(administrator, () -> {
            the(MandateAdministration.class).end(town.gmCode(), mandate.id(), Budgets.START.plusDays(1), "Andere baan");
        });
        assertThat(the(MandateRegister.class).find(town.gmCode(), decider, DecisionKind.GRANT, euros(1)))
                .isEmpty();
        refused(
                "refusal.mandateOver",
                () -> as(administrator, () -> {
                    the(MandateAdministration.class)
                            .end(town.gmCode(), mandate.id(), LocalDate.of(2099, 1, 1), "Toch nog");
                }));
    }

    @Test
    void two_administrators_who_raise_a_ceiling_from_the_same_page_raise_it_once() throws Exception {
        var town = Town.found();
        var scheme = Budgets.scheme(town, euros(90_000));
        var together = new CyclicBarrier(2);
        Callable<Boolean> raise = () -> {
            together.await();
            try {
                as(town.person("administrator"), () -> {
                    the(SchemeAdministration.class)
                            .raiseCeiling(scheme.schemeId(), scheme.ceiling(), euros(5_000), "Raadsbesluit");
                });
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var attempts = threads.invokeAll(List.of(raise, raise));

            assertThat(List.of(attempts.get(0).get(), attempts.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
        assertThat(the(Schemes.class).terms(scheme.versionId()).ceiling()).isEqualTo(euros(95_000));
        assertThat(count(town, "act = 'budget.ceiling_raised' and not refused")).isEqualTo(1);
        refused(
                "refusal.changedMeanwhile",
                () -> as(town.person("administrator"), () -> {
                    the(SchemeAdministration.class)
                            .lowerCeiling(scheme.schemeId(), scheme.ceiling(), euros(5_000), "Wie het eerder zag");
                }));
    }

    @Test
    void a_change_needs_a_reason_that_is_not_too_long() throws Exception {
        var town = Town.found();
        var scheme = Budgets.scheme(town, euros(90_000));

        for (var reason : new String[] {" ", "x".repeat(SchemeAdministration.REASON_LIMIT + 1)}) {
            assertThatThrownBy(() -> as(town.person("administrator"), () -> {
                        the(SchemeAdministration.class)
                                .raiseCeiling(scheme.schemeId(), scheme.ceiling(), euros(1), reason);
                    }))
                    .isInstanceOf(Refusal.class);
        }
    }

    private static void refused(String key, Town town, SchemeTerms scheme, BudgetYear year) {
        refused(
                key,
                () -> as(
                        town.person("administrator"),
                        () -> the(SchemeAdministration.class).addYear(scheme.schemeId(), year, "Te vroeg")));
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void give(Town town, String person) {
        the(MandateAdministration.class)
                .give(
                        town.gmCode(),
                        person,
                        EnumSet.of(DecisionKind.GRANT),
                        euros(2500),
                        Budgets.START,
                        "Mandaatregister, regel 1");
    }

    private int count(Town town, String condition) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from audit_entry where gm_code = '" + town.gmCode() + "' and " + condition)) {
            row.next();
            return row.getInt(1);
        }
    }
}
