package nl.groeikracht.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.groeikracht.shared.Refusal;

/**
 * Ranks neighbourhoods by what people find important. Each factor is spread between the lowest and the highest value
 * that occurs; its weight says how many of the 100 points it can give. The score is the sum of the rounded points, so
 * that anyone can add it up.
 */
final class Ranking {

    private static final BigDecimal MIDDLE = new BigDecimal("0.5000");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHARE_DECIMALS = 4;
    private static final int POINT_DECIMALS = 2;

    private final List<Candidate> candidates;
    private final List<Factor> factors;
    private final long weights;

    private Ranking(List<Candidate> candidates, List<Factor> factors) {
        this.candidates = candidates;
        this.factors = factors.stream().filter(factor -> factor.weight() > 0).toList();
        this.weights = this.factors.stream().mapToLong(Factor::weight).sum();
        if (weights == 0) {
            throw new Refusal("refusal.weightsZero");
        }
    }

    /**
     * The best first; with the same score in the order of their codes.
     *
     * @throws Refusal when nothing weighs anything
     */
    static List<Ranked> of(List<Candidate> candidates, List<Factor> factors) {
        var neighbours = factors.stream()
                .filter(factor -> factor.kind() == FactorKind.NEIGHBOURS && factor.weight() > 0)
                .findFirst();
        var own = factors.stream()
                .filter(factor -> factor.kind() != FactorKind.NEIGHBOURS)
                .toList();
        if (neighbours.isEmpty() || own.stream().allMatch(factor -> factor.weight() == 0)) {
            return new Ranking(candidates, own).ranked();
        }
        return new Ranking(besideNeighbours(candidates, own, neighbours.get().key()), factors).ranked();
    }

    /** Gives each neighbourhood the mean score of the others in its area. */
    private static List<Candidate> besideNeighbours(List<Candidate> candidates, List<Factor> own, String key) {
        var byArea = new Ranking(candidates, own)
                .ranked().stream()
                        .filter(one -> one.neighbourhood().area() != null)
                        .collect(
                                Collectors.groupingBy(one -> one.neighbourhood().gmCode()
                                        + one.neighbourhood().area()));
        return candidates.stream()
                .map(one -> {
                    var others = byArea.getOrDefault(one.gmCode() + one.area(), List.of()).stream()
                            .filter(other -> !other.code().equals(one.code()))
                            .map(Ranked::score)
                            .toList();
                    return others.isEmpty() ? one : one.with(key, mean(others));
                })
                .toList();
    }

    private static BigDecimal mean(List<BigDecimal> scores) {
        return scores.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scores.size()), POINT_DECIMALS, RoundingMode.HALF_EVEN);
    }

    private List<Ranked> ranked() {
        var spreads = factors.stream().map(this::spread).toList();
        var scored = candidates.stream()
                .map(one -> scored(one, spreads))
                .sorted(Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::code))
                .toList();
        var placed = new ArrayList<Ranked>(scored.size());
        for (int at = 0; at < scored.size(); at++) {
            var one = scored.get(at);
            boolean same = at > 0 && scored.get(at - 1).score().compareTo(one.score()) == 0;
            int place = same ? placed.get(at - 1).place() : at + 1;
            placed.add(new Ranked(place, one.neighbourhood(), one.score(), one.contributions()));
        }
        return List.copyOf(placed);
    }

    private Ranked scored(Candidate one, List<Spread> spreads) {
        var contributions =
                spreads.stream().map(spread -> contribution(one, spread)).toList();
        var score = contributions.stream().map(Contribution::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Ranked(0, one, score, contributions);
    }

    private Contribution contribution(Candidate one, Spread spread) {
        var value = one.values().get(spread.factor().key());
        var share = spread.share(value);
        var points = share.multiply(HUNDRED)
                .multiply(BigDecimal.valueOf(spread.factor().weight()))
                .divide(BigDecimal.valueOf(weights), POINT_DECIMALS, RoundingMode.HALF_EVEN);
        return new Contribution(spread.factor(), value, share, points);
    }

    private Spread spread(Factor factor) {
        var values = candidates.stream()
                .map(one -> one.values().get(factor.key()))
                .filter(Objects::nonNull)
                .toList();
        return new Spread(
                factor,
                values.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO),
                values.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
    }

    private record Spread(Factor factor, BigDecimal lowest, BigDecimal highest) {

        /** The middle when a value is unknown, or the same everywhere: it then moves nobody. */
        BigDecimal share(BigDecimal value) {
            if (value == null || lowest.compareTo(highest) == 0) {
                return MIDDLE;
            }
            var share = value.subtract(lowest).divide(highest.subtract(lowest), SHARE_DECIMALS, RoundingMode.HALF_EVEN);
            return factor.lowFirst() ? BigDecimal.ONE.subtract(share) : share;
        }
    }
}
