package nl.groeikracht.subsidy;

import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyRequestTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;

/** What residents can ask, given what it costs and what they bring in. */
class PlanTest {

    private static final LocalDate START = LocalDate.of(2027, 2, 1);
    private static final Iban IBAN = Iban.of("NL91 ABNA 0417 1643 00");

    @Test
    void what_is_asked_is_at_most_what_the_costs_leave() {
        assertThat(plan(START, euros(1000), euros(200), euros(100), euros(700)).shortage())
                .isEqualTo(euros(700));
        refused(
                "refusal.askedAboveShortage",
                () -> plan(START, euros(1000), euros(200), euros(100), Money.ofCents(70_001)));
    }

    @Test
    void nothing_is_not_asked() {
        refused("refusal.nothingAsked", () -> plan(START, euros(1000), Money.ZERO, Money.ZERO, Money.ZERO));
    }

    @Test
    void a_plan_does_not_end_before_it_starts() {
        refused(
                "refusal.endBeforeStart",
                () -> plan(START.minusDays(1), euros(100), Money.ZERO, Money.ZERO, euros(100)));
    }

    @Test
    void a_plan_has_costs_and_not_endlessly_many() {
        refused("refusal.costs", () -> withCosts(List.of()));
        refused("refusal.costs", () -> withCosts(Collections.nCopies(41, new CostItem("Schep", euros(10)))));
    }

    @Test
    void own_hours_are_an_own_contribution_as_money_is() {
        assertThat(withCosts(List.of(new CostItem("Grond", euros(10)))).hasOwnContribution())
                .isFalse();
        assertThat(plan(START, euros(10), euros(1), Money.ZERO, euros(9)).hasOwnContribution())
                .isTrue();
    }

    private static Plan plan(LocalDate end, Money costs, Money own, Money other, Money asked) {
        return new Plan(START, end, List.of(new CostItem("Alles", costs)), own, 0, "", other, asked, IBAN);
    }

    private static Plan withCosts(List<CostItem> costs) {
        return new Plan(START, START, costs, Money.ZERO, 0, "", Money.ZERO, euros(10), IBAN);
    }
}
