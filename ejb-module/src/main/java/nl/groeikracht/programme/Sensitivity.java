package nl.groeikracht.programme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the ranking moves when weights move: for each factor once with half and once with double its weight.
 *
 * @param ranges the best and the worst place that each neighbourhood gets, by code
 */
public record Sensitivity(List<WeightShift> shifts, Map<String, PlaceRange> ranges) implements Serializable {

    /** @param best and worst place in all variants */
    public record PlaceRange(int best, int worst) implements Serializable {

        PlaceRange with(int place) {
            return new PlaceRange(Math.min(best, place), Math.max(worst, place));
        }
    }

    /** @param many how many will be chosen */
    static Sensitivity of(List<Candidate> candidates, List<Factor> factors, int many) {
        var base = Ranking.of(candidates, factors);
        var ranges = new HashMap<String, PlaceRange>();
        base.forEach(one -> ranges.put(one.code(), new PlaceRange(one.place(), one.place())));
        var shifts = new ArrayList<WeightShift>();
        for (var factor : factors) {
            if (factor.weight() > 0) {
                for (boolean doubled : new boolean[] {false, true}) {
                    var moved = Ranking.of(candidates, moved(factors, factor, doubled));
                    moved.forEach(one -> ranges.computeIfPresent(one.code(), (code, range) -> range.with(one.place())));
                    shifts.add(shift(factor, doubled, base, moved, many));
                }
            }
        }
        return new Sensitivity(List.copyOf(shifts), Map.copyOf(ranges));
    }

    /** All weights are doubled first, so that a half is a whole number. */
    private static List<Factor> moved(List<Factor> factors, Factor one, boolean doubled) {
        return factors.stream()
                .map(factor -> factor.weighing(
                        factor.equals(one) ? (doubled ? factor.weight() * 4 : factor.weight()) : factor.weight() * 2))
                .toList();
    }

    private static WeightShift shift(Factor factor, boolean doubled, List<Ranked> base, List<Ranked> moved, int many) {
        var before = best(base, many);
        var after = best(moved, many);
        var places = moved.stream().collect(Collectors.toMap(Ranked::code, Ranked::place));
        int largest = base.stream()
                .mapToInt(one -> Math.abs(one.place() - places.get(one.code())))
                .max()
                .orElse(0);
        return new WeightShift(factor, doubled, without(after, before), without(before, after), largest);
    }

    private static Map<String, String> best(List<Ranked> ranking, int many) {
        return ranking.stream()
                .limit(many)
                .collect(Collectors.toMap(
                        Ranked::code, one -> one.neighbourhood().name()));
    }

    private static List<String> without(Map<String, String> ones, Map<String, String> others) {
        return ones.entrySet().stream()
                .filter(one -> !others.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
