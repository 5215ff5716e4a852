package nl.groeikracht.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.budget.DistributionRules;
import nl.groeikracht.budget.TenderCriterion;
import nl.groeikracht.budget.TieRule;
import nl.groeikracht.shared.CaseNumber;

/**
 * Puts requests in order: high scores first, then the published rule for ties, then the draw, then the case number, so
 * that there is always exactly one order. Without scores everyone is equal.
 */
final class Ranking {

    private final DistributionRules rules;
    private final List<CaseNumber> participants;
    private final Map<CaseNumber, Map<String, Long>> units = new HashMap<>();
    private final int assessors;

    private Ranking(DistributionRules rules, List<CaseNumber> participants, List<Score> scores) {
        this.rules = rules;
        this.participants = participants.stream().sorted().toList();
        this.assessors = (int) scores.stream().map(Score::assessor).distinct().count();
        this.participants.forEach(number -> units.put(number, unitsOf(number, scores)));
    }

    static Ranking of(DistributionRules rules, List<CaseNumber> participants, List<Score> scores) {
        return new Ranking(rules, participants, scores);
    }

    /** @param drawn the order of the draw; empty when none was needed */
    List<Ranked> inOrder(List<CaseNumber> drawn) {
        var ordered = participants.stream()
                .sorted(byMerit().thenComparingInt(drawn::indexOf).thenComparing(number -> number))
                .toList();
        var ranked = new ArrayList<Ranked>();
        for (var number : ordered) {
            ranked.add(new Ranked(
                    number, ranked.size() + 1, total(number), assessors, units.get(number), isBelowMinimum(number)));
        }
        return List.copyOf(ranked);
    }

    /** Two that can be granted are equal in all that the rules look at. */
    boolean hasTies() {
        var able = participants.stream()
                .filter(number -> !isBelowMinimum(number))
                .sorted(byMerit())
                .toList();
        for (int i = 1; i < able.size(); i++) {
            if (byMerit().compare(able.get(i - 1), able.get(i)) == 0) {
                return true;
            }
        }
        return false;
    }

    private Comparator<CaseNumber> byMerit() {
        var byScore = Comparator.comparingLong(this::total).reversed();
        return rules.isTender() && rules.tieRule() == TieRule.HEAVIEST_CRITERION
                ? byScore.thenComparing(
                        number -> units.get(number).get(rules.heaviest().key()), Comparator.reverseOrder())
                : byScore;
    }

    private boolean isBelowMinimum(CaseNumber number) {
        return rules.isTender()
                && total(number) < (long) rules.minimumScore() * DistributionRules.MOST_POINTS * assessors;
    }

    private long total(CaseNumber number) {
        return units.get(number).values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> unitsOf(CaseNumber number, List<Score> scores) {
        var perCriterion = new HashMap<String, Long>();
        for (TenderCriterion criterion : rules.isTender() ? rules.criteria() : List.<TenderCriterion>of()) {
            long points = scores.stream()
                    .filter(score ->
                            score.number().equals(number) && score.criterion().equals(criterion.key()))
                    .mapToLong(Score::points)
                    .sum();
            perCriterion.put(criterion.key(), points * criterion.weight());
        }
        return perCriterion;
    }
}
