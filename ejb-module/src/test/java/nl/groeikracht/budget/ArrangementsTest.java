package nl.groeikracht.budget;

import static nl.groeikracht.budget.AccountKind.NONE;
import static nl.groeikracht.budget.AccountKind.PERFORMANCE;
import static nl.groeikracht.budget.DeterminationRoute.DIRECT;
import static nl.groeikracht.budget.DeterminationRoute.EX_OFFICIO;
import static nl.groeikracht.budget.DeterminationRoute.ON_REQUEST;
import static nl.groeikracht.budget.SchemeProblem.Field.ARRANGEMENTS;
import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.TermSource;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;

/** What is asked afterwards depends on the size of the grant alone. */
class ArrangementsTest {

    private static final Arrangement SMALL = bracket(Money.ZERO, euros(5000), DIRECT, NONE);
    private static final Arrangement LARGE = bracket(euros(5000), null, ON_REQUEST, PERFORMANCE);

    @Test
    void awb_4_42_each_amount_has_one_arrangement_and_a_limit_belongs_to_the_next() {
        var arrangements = new Arrangements(List.of(SMALL, LARGE));

        assertThat(arrangements.of(Money.ofCents(499_999))).isEqualTo(SMALL);
        assertThat(arrangements.of(euros(5000))).isEqualTo(LARGE);
        assertThat(arrangements.of(euros(900_000))).isEqualTo(LARGE);
    }

    @Test
    void arrangements_without_a_gap_can_be_published() {
        assertThat(problems(SMALL, LARGE)).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_gap_an_overlap_or_an_open_end_is_refused() {
        assertThat(problems(SMALL)).containsExactly(ARRANGEMENTS);
        assertThat(problems(LARGE)).containsExactly(ARRANGEMENTS);
        assertThat(problems(SMALL, bracket(euros(6000), null, ON_REQUEST, PERFORMANCE)))
                .containsExactly(ARRANGEMENTS);
        assertThat(problems(bracket(Money.ZERO, null, DIRECT, NONE), LARGE)).containsExactly(ARRANGEMENTS);
    }

    @Test
    void awb_4_43_who_is_determined_with_the_grant_has_no_account_to_give() {
        assertThat(problems(bracket(Money.ZERO, null, DIRECT, PERFORMANCE))).containsExactly(ARRANGEMENTS);
    }

    @Test
    void awb_4_45_who_asks_for_determination_accounts_for_the_activity() {
        assertThat(problems(bracket(Money.ZERO, null, ON_REQUEST, NONE))).containsExactly(ARRANGEMENTS);
        assertThat(problems(bracket(Money.ZERO, null, EX_OFFICIO, NONE))).isEmpty();
    }

    @Test
    void a_sample_is_at_most_everyone_and_a_term_is_at_least_a_week() {
        assertThat(problems(new Arrangement(Money.ZERO, null, EX_OFFICIO, NONE, 101, 14, 8, 13)))
                .containsExactly(ARRANGEMENTS);
        assertThat(problems(new Arrangement(Money.ZERO, null, EX_OFFICIO, NONE, 5, 14, 0, 13)))
                .containsExactly(ARRANGEMENTS);
    }

    @Test
    void what_is_kept_reads_back_the_same() {
        var arrangements = new Arrangements(List.of(SMALL, LARGE));

        assertThat(ArrangementRows.read(ArrangementRows.write(arrangements))).isEqualTo(arrangements);
    }

    private static List<SchemeProblem.Field> problems(Arrangement... brackets) {
        var rules = new SchemeRules(
                true,
                "Regeling, artikel 3",
                euros(5000),
                0,
                true,
                false,
                8,
                "Awb 4:13",
                TermSource.LAW,
                0,
                14,
                12,
                List.of(new Theme("groen", "Groen")),
                new Arrangements(List.of(brackets)),
                null,
                false);
        var day = LocalDate.of(2027, 1, 1);
        var text = new SchemeText("Voor bewoners.", List.of("Samen met buren."), List.of(), List.of());
        return SchemeCheck.of(new SchemeContent("Buurtbudget", day, day, day, text, rules)).stream()
                .map(SchemeProblem::field)
                .toList();
    }

    private static Arrangement bracket(Money from, Money below, DeterminationRoute route, AccountKind account) {
        return new Arrangement(from, below, route, account, 5, 14, 8, 13);
    }
}
