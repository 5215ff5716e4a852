package nl.groeikracht.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.groeikracht.shared.Refusal;
import org.junit.jupiter.api.Test;

/** The choice of neighbourhoods by weights: a ranking that can be added up. */
class RankingTest {

    private static final Factor LABELS = new Factor(FactorKind.FIGURE, "label", 60, false);
    private static final Factor YEAR = new Factor(FactorKind.FIGURE, "bouwjaar", 40, true);

    @Test
    void a_score_is_the_sum_of_what_each_factor_gives() {
        var ranking = Ranking.of(
                List.of(one("A", "Oost", 10, 1990), one("B", "Oost", 40, 1950), one("C", "Dorp", 25, 1950)),
                List.of(LABELS, YEAR));

        assertThat(ranking).extracting(Ranked::code).containsExactly("B", "C", "A");
        assertThat(ranking.get(1).score()).isEqualByComparingTo("70.00");
        assertThat(ranking.get(1).contributions())
                .extracting(Contribution::points)
                .containsExactly(new BigDecimal("30.00"), new BigDecimal("40.00"));
        assertThat(ranking.get(2).score()).isEqualByComparingTo("0");
    }

    @Test
    void weights_that_add_up_to_nothing_are_refused() {
        assertThatThrownBy(() -> Ranking.of(List.of(one("A", "Oost", 1, 1)), List.of(LABELS.weighing(0))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("refusal.weightsZero");
        assertThatThrownBy(() -> Ranking.of(List.of(one("A", "Oost", 1, 1)), List.of(Factor.neighbours(10))))
                .hasMessageContaining("refusal.weightsZero");
    }

    @Test
    void what_is_not_known_counts_as_the_middle() {
        var ranking = Ranking.of(
                List.of(one("A", null, 0, 1), one("B", null, 100, 1), new Candidate("C", "C", "GM1", null, Map.of())),
                List.of(LABELS));

        assertThat(ranking).extracting(Ranked::code).containsExactly("B", "C", "A");
        assertThat(ranking.get(1).score()).isEqualByComparingTo("50");
        assertThat(ranking.get(1).contributions().get(0).value()).isNull();
    }

    @Test
    void a_neighbourhood_among_good_neighbours_comes_first() {
        var candidates = List.of(
                one("A", "Oost", 90, 1), one("B", "Oost", 50, 1), one("C", "Dorp", 50, 1), one("D", "Dorp", 0, 1));

        assertThat(Ranking.of(candidates, List.of(LABELS)).stream()
                        .filter(one -> one.place() == 2)
                        .toList())
                .hasSize(2);
        assertThat(Ranking.of(candidates, List.of(LABELS, Factor.neighbours(20))))
                .extracting(Ranked::code)
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void it_shows_which_weight_decides_who_is_chosen() {
        var candidates = List.of(one("A", null, 100, 2000), one("B", null, 55, 1950), one("C", null, 0, 1960));

        var sensitivity = Sensitivity.of(candidates, List.of(LABELS.weighing(50), YEAR.weighing(50)), 1);

        assertThat(sensitivity.shifts())
                .filteredOn(shift -> shift.factor().name().equals("label"))
                .extracting(WeightShift::doubled, WeightShift::isStable)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, true),
                        org.assertj.core.groups.Tuple.tuple(true, true));
        assertThat(Sensitivity.of(candidates, List.of(LABELS.weighing(60), YEAR.weighing(20)), 1)
                        .shifts())
                .anySatisfy(shift -> {
                    assertThat(shift.doubled()).isTrue();
                    assertThat(shift.factor().name()).isEqualTo("bouwjaar");
                    assertThat(shift.entering()).containsExactly("B");
                    assertThat(shift.leaving()).containsExactly("A");
                });
        assertThat(sensitivity.ranges().get("C").worst()).isEqualTo(3);
    }

    @Property(tries = 200)
    void every_score_can_be_added_up_and_lies_between_0_and_100(@ForAll("towns") List<Candidate> town) {
        var ranking = Ranking.of(town, List.of(LABELS, YEAR, Factor.neighbours(30)));

        assertThat(ranking).hasSameSizeAs(town);
        assertThat(ranking).allSatisfy(one -> {
            assertThat(one.score())
                    .isEqualByComparingTo(one.contributions().stream()
                            .map(Contribution::points)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isBetween(BigDecimal.ZERO, new BigDecimal("100.02"));
        });
    }

    @Property(tries = 200)
    void only_the_proportions_of_the_weights_matter(@ForAll("towns") List<Candidate> town) {
        assertThat(Ranking.of(town, List.of(LABELS.weighing(6), YEAR.weighing(4))))
                .extracting(Ranked::code, Ranked::score)
                .containsExactlyElementsOf(Ranking.of(town, List.of(LABELS, YEAR)).stream()
                        .map(one -> org.assertj.core.groups.Tuple.tuple(one.code(), one.score()))
                        .toList());
    }

    @Property(tries = 200)
    void the_order_in_which_neighbourhoods_come_in_does_not_matter(@ForAll("towns") List<Candidate> town) {
        var turned = new java.util.ArrayList<>(town);
        java.util.Collections.reverse(turned);

        assertThat(Ranking.of(turned, List.of(LABELS, YEAR)))
                .extracting(Ranked::code)
                .containsExactlyElementsOf(Ranking.of(town, List.of(LABELS, YEAR)).stream()
                        .map(Ranked::code)
                        .toList());
    }

    @Provide
    Arbitrary<List<Candidate>> towns() {
        var one = Combinators.combine(
                        Arbitraries.integers().between(1000, 9999),
                        Arbitraries.of("Oost", "West", "Dorp"),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1900, 2020))
                .as((code, area, label, year) -> one("BU" + code, area, label, year));
        return one.list().ofMinSize(1).ofMaxSize(25).uniqueElements(Candidate::code);
    }

    private static Candidate one(String code, String area, int label, int year) {
        var values = new HashMap<String, BigDecimal>();
        values.put(LABELS.key(), BigDecimal.valueOf(label));
        values.put(YEAR.key(), BigDecimal.valueOf(year));
        return new Candidate(code, code, "GM1", area, values);
    }
}
