package nl.groeikracht.programme;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * What each team cost: what was spent for it, and its part of what was spent for all teams together. That part follows
 * the hours of guidance, for which most of the money is spent; without any hours all teams have the same part.
 */
final class TeamCosts {

    private TeamCosts() {}

    /**
     * Each team's part of what was spent together: to the cent, the cents that are left over go where most was cut off.
     *
     * @param minutes of guidance, by team
     */
    static Map<CaseNumber, Money> parts(Money together, Map<CaseNumber, Integer> minutes) {
        var weights =
                minutes.values().stream().allMatch(spent -> spent == 0) ? same(minutes) : new LinkedHashMap<>(minutes);
        long total = weights.values().stream().mapToLong(Integer::longValue).sum();
        var parts = new LinkedHashMap<CaseNumber, Money>();
        weights.forEach((team, weight) -> parts.put(team, Money.ofCents(together.cents() * weight / total)));
        long left = together.cents()
                - parts.values().stream().mapToLong(Money::cents).sum();
        mostCutOff(together, weights, total).stream()
                .limit(left)
                .forEach(team -> parts.merge(team, Money.ofCents(1), Money::plus));
        return parts;
    }

    private static Map<CaseNumber, Integer> same(Map<CaseNumber, Integer> minutes) {
        var same = new LinkedHashMap<CaseNumber, Integer>();
        minutes.keySet().forEach(team -> same.put(team, 1));
        return same;
    }

    private static List<CaseNumber> mostCutOff(Money together, Map<CaseNumber, Integer> weights, long total) {
        return weights.keySet().stream()
                .sorted(Comparator.comparing((CaseNumber team) -> -(together.cents() * weights.get(team) % total))
                        .thenComparing(CaseNumber::value))
                .toList();
    }
}
