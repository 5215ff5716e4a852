package nl.groeikracht.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.groeikracht.budget.DistributionRules;
import nl.groeikracht.budget.DistributionSystem;
import nl.groeikracht.budget.TenderCriterion;
import nl.groeikracht.budget.TieRule;
import nl.groeikracht.shared.CaseNumber;
import org.junit.jupiter.api.Test;

/** There is always exactly one order, and anyone can follow how it came about. */
class RankingTest {

    private static final CaseNumber ONE = CaseNumber.of("ZZ", 2026, 1001);
    private static final CaseNumber TWO = CaseNumber.of("ZZ", 2026, 1002);
    private static final CaseNumber THREE = CaseNumber.of("ZZ", 2026, 1003);
    private static final List<CaseNumber> ALL = List.of(ONE, TWO, THREE);

    @Test
    void awb_4_26_criteria_weigh_as_published_and_assessors_count_alike() {
        var scores = List.of(
                new Score(ONE, "goal", "an", 10),
                new Score(ONE, "support", "an", 5),
                new Score(ONE, "goal", "bo", 8),
                new Score(ONE, "support", "bo", 6));

        var ranked = Ranking.of(tender(0, TieRule.DRAW), List.of(ONE), scores).inOrder(List.of());

        // goal 60 × (10 + 8) / 20 = 54, support 40 × (5 + 6) / 20 = 22
        assertThat(ranked.get(0).contribution("goal")).isEqualByComparingTo("54.00");
        assertThat(ranked.get(0).contribution("support")).isEqualByComparingTo("22.00");
        assertThat(ranked.get(0).score()).isEqualByComparingTo("76.00");
    }

    @Test
    void awb_4_26_under_the_minimum_score_nothing_is_granted_and_exactly_on_it_something_is() {
        var scores = List.of(
                new Score(ONE, "goal", "an", 6),
                new Score(ONE, "support", "an", 6),
                new Score(TWO, "goal", "an", 6),
                new Score(TWO, "support", "an", 5));

        var ranked =
                Ranking.of(tender(60, TieRule.DRAW), List.of(ONE, TWO), scores).inOrder(List.of());

        assertThat(ranked).extracting(Ranked::belowMinimum).containsExactly(false, true);
    }

    @Test
    void awb_4_26_the_heaviest_criterion_decides_a_tie_when_the_scheme_says_so() {
        var scores = List.of(
                new Score(ONE, "goal", "an", 4),
                new Score(ONE, "support", "an", 9),
                new Score(TWO, "goal", "an", 6),
                new Score(TWO, "support", "an", 6));

        var heaviest = Ranking.of(tender(0, TieRule.HEAVIEST_CRITERION), List.of(ONE, TWO), scores);

        assertThat(heaviest.hasTies()).isFalse();
        assertThat(heaviest.inOrder(List.of())).extracting(Ranked::number).containsExactly(TWO, ONE);
        assertThat(Ranking.of(tender(0, TieRule.DRAW), List.of(ONE, TWO), scores)
                        .hasTies())
                .isTrue();
    }

    @Test
    void awb_4_26_lots_decide_between_equals() {
        var ranking = Ranking.of(tender(0, TieRule.DRAW), ALL, List.of());

        assertThat(ranking.inOrder(List.of(THREE, ONE, TWO)))
                .extracting(Ranked::number)
                .containsExactly(THREE, ONE, TWO);
    }

    @Property
    void awb_4_26_a_ranking_is_a_total_order(@ForAll @IntRange(min = 1, max = 30) int size, @ForAll long luck) {
        var random = new Random(luck);
        var participants = IntStream.range(0, size)
                .mapToObj(nth -> CaseNumber.of("ZZ", 2026, 1000 + nth))
                .toList();
        var scores = new ArrayList<Score>();
        for (var participant : participants) {
            for (var assessor : List.of("an", "bo")) {
                scores.add(new Score(participant, "goal", assessor, random.nextInt(11)));
                scores.add(new Score(participant, "support", assessor, random.nextInt(11)));
            }
        }

        var ranked = Ranking.of(tender(50, TieRule.DRAW), participants, scores).inOrder(List.of());

        assertThat(ranked).extracting(Ranked::number).containsExactlyInAnyOrderElementsOf(participants);
        assertThat(ranked)
                .extracting(Ranked::place)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, size).boxed().toList());
        assertThat(ranked).isSortedAccordingTo((one, other) -> Long.compare(other.units(), one.units()));
    }

    private static DistributionRules tender(int minimum, TieRule ties) {
        return new DistributionRules(
                DistributionSystem.TENDER,
                true,
                List.of(new TenderCriterion("goal", "Doel", 60), new TenderCriterion("support", "Draagvlak", 40)),
                minimum,
                ties,
                2,
                false);
    }
}
