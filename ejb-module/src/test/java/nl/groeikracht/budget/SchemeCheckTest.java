package nl.groeikracht.budget;

import static nl.groeikracht.budget.SchemeProblem.Field.CLOSES_ON;
import static nl.groeikracht.budget.SchemeProblem.Field.CONDITIONS;
import static nl.groeikracht.budget.SchemeProblem.Field.DECISION_WEEKS;
import static nl.groeikracht.budget.SchemeProblem.Field.LEGAL_BASIS;
import static nl.groeikracht.budget.SchemeProblem.Field.MAXIMUM;
import static nl.groeikracht.budget.SchemeProblem.Field.MINIMUM_SUPPORTERS;
import static nl.groeikracht.budget.SchemeProblem.Field.NAME;
import static nl.groeikracht.budget.SchemeProblem.Field.PURPOSE;
import static nl.groeikracht.budget.SchemeProblem.Field.THEMES;
import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.TermSource;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;

/** A scheme can only be published when residents can rely on what it says. */
class SchemeCheckTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final List<Theme> THEME = List.of(new Theme("groen", "Groen"));

    @Test
    void a_complete_scheme_has_no_problems() {
        assertThat(SchemeCheck.of(scheme("Buurtbudget", DAY.plusDays(30), euros(5000), 5, 8, THEME)))
                .isEmpty();
    }

    @Test
    void a_scheme_needs_no_supporters() {
        assertThat(SchemeCheck.of(scheme("Buurtbudget", DAY.plusDays(30), euros(5000), 0, 8, THEME)))
                .isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(SchemeCheck.of(scheme(" ", DAY.minusDays(1), null, -1, 53, List.of())))
                .extracting(SchemeProblem::field)
                .containsExactlyInAnyOrder(NAME, CLOSES_ON, MAXIMUM, MINIMUM_SUPPORTERS, DECISION_WEEKS, THEMES);
    }

    @Test
    void what_was_not_filled_in_is_no_crash() {
        var empty = new SchemeContent(
                null,
                null,
                null,
                null,
                new SchemeText(null, List.of(), List.of(), List.of()),
                new SchemeRules(true, null, null, -1, true, false, -1, null, null, -1, -1, List.of()));

        assertThat(SchemeCheck.of(empty)).hasSize(15);
    }

    @Test
    void awb_4_23_lid_1_a_scheme_names_the_regulation_on_which_it_rests_and_the_activities() {
        var scheme = scheme("Buurtbudget", DAY, euros(500), 5, 8, THEME);
        var rules = scheme.rules();
        var nowhere = new SchemeContent(
                scheme.name(),
                scheme.validFrom(),
                scheme.opensOn(),
                scheme.closesOn(),
                new SchemeText(" ", List.of(), List.of(), List.of()),
                new SchemeRules(
                        true,
                        " ",
                        rules.maximum(),
                        5,
                        true,
                        false,
                        8,
                        rules.decisionTermArticle(),
                        rules.decisionTermSource(),
                        14,
                        12,
                        List.of()));

        assertThat(fieldsWrong(nowhere)).containsExactlyInAnyOrder(LEGAL_BASIS, PURPOSE, CONDITIONS, THEMES);
    }

    @Test
    void a_maximum_of_nothing_is_no_maximum() {
        assertThat(fieldsWrong(scheme("Buurtbudget", DAY, Money.ZERO, 5, 8, THEME)))
                .containsExactly(MAXIMUM);
    }

    @Test
    void a_maximum_of_more_than_a_million_is_a_slip_of_the_pen() {
        assertThat(fieldsWrong(scheme("Buurtbudget", DAY, euros(50_000_000), 5, 8, THEME)))
                .containsExactly(MAXIMUM);
    }

    @Test
    void a_theme_stands_there_once() {
        var twice = List.of(new Theme("groen", "Groen"), new Theme("groen", "groen"));

        assertThat(fieldsWrong(scheme("Buurtbudget", DAY, euros(500), 5, 8, twice)))
                .containsExactly(THEMES);
    }

    @Test
    void texts_have_a_limit() {
        var content = new SchemeContent(
                "Buurtbudget",
                DAY,
                DAY,
                DAY,
                new SchemeText("x".repeat(2001), List.of("x".repeat(501)), List.of(), List.of()),
                rules(euros(500), 5, 8, THEME));

        assertThat(fieldsWrong(content)).containsExactlyInAnyOrder(PURPOSE, CONDITIONS);
    }

    private static List<SchemeProblem.Field> fieldsWrong(SchemeContent content) {
        return SchemeCheck.of(content).stream().map(SchemeProblem::field).toList();
    }

    private static SchemeContent scheme(
            String name, LocalDate closesOn, Money maximum, int supporters, int weeks, List<Theme> themes) {
        return new SchemeContent(
                name,
                DAY,
                DAY,
                closesOn,
                new SchemeText("Voor bewoners.", List.of("Samen met buren."), List.of(), List.of()),
                rules(maximum, supporters, weeks, themes));
    }

    private static SchemeRules rules(Money maximum, int supporters, int weeks, List<Theme> themes) {
        return new SchemeRules(
                true,
                "Regeling, artikel 3",
                maximum,
                supporters,
                true,
                false,
                weeks,
                "Awb 4:13",
                TermSource.LAW,
                14,
                12,
                themes);
    }
}
