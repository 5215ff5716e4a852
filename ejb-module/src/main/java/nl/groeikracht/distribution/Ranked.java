package nl.groeikracht.distribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import nl.groeikracht.shared.CaseNumber;

/**
 * A request with its place in the ranking.
 *
 * @param place from 1
 * @param units its score, times ten and times the number of assessors: exact, so that equal is equal
 * @param assessors how many gave points
 * @param unitsPerCriterion what each criterion contributes, in the same measure
 */
public record Ranked(
        CaseNumber number,
        int place,
        long units,
        int assessors,
        Map<String, Long> unitsPerCriterion,
        boolean belowMinimum)
        implements Serializable {

    private static final int TEN = 10;

    public Ranked {
        unitsPerCriterion = Map.copyOf(unitsPerCriterion);
    }

    /** Out of 100, with two decimals. */
    public BigDecimal score() {
        return inPoints(units);
    }

    /** What a criterion contributes to the score. */
    public BigDecimal contribution(String criterion) {
        return inPoints(unitsPerCriterion.getOrDefault(criterion, 0L));
    }

    private BigDecimal inPoints(long measured) {
        return assessors == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(measured)
                        .divide(BigDecimal.valueOf((long) TEN * assessors), 2, RoundingMode.HALF_UP);
    }
}
