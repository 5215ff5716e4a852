package nl.groeikracht.budget;

import java.io.Serializable;
import java.util.List;

/**
 * How a version of a scheme distributes its money, as published with the ceiling (Awb 4:26). A round closes on the last
 * day on which requests are taken.
 *
 * @param partialUpToRest whether the last one gets what is left (the literal effect of Awb 4:25, second paragraph), or
 *     nothing when it does not fit whole
 * @param criteria of a tender; their weights make 100
 * @param minimumScore under which a request in a tender gets nothing, 0 to 100
 * @param assessors how many people score each request, independently of each other
 * @param committeeAdvises whether a committee of residents advises on the ranking
 */
public record DistributionRules(
        DistributionSystem system,
        boolean partialUpToRest,
        List<TenderCriterion> criteria,
        int minimumScore,
        TieRule tieRule,
        int assessors,
        boolean committeeAdvises)
        implements Serializable {

    /** The most points that an assessor gives on one criterion. */
    public static final int MOST_POINTS = 10;

    public static final int FEWEST_ASSESSORS = 2;
    public static final int MOST_ASSESSORS = 5;
    public static final int ALL_WEIGHTS = 100;

    /** As long as nothing else is published. */
    public static final DistributionRules IN_ORDER = new DistributionRules(
            DistributionSystem.ORDER_OF_COMPLETENESS, true, List.of(), 0, TieRule.DRAW, FEWEST_ASSESSORS, false);

    public DistributionRules {
        criteria = List.copyOf(criteria);
    }

    public boolean isTender() {
        return system == DistributionSystem.TENDER;
    }

    /** The criterion that decides between equals under {@link TieRule#HEAVIEST_CRITERION}: the first of the heaviest. */
    public TenderCriterion heaviest() {
        var heaviest = criteria.get(0);
        for (var criterion : criteria) {
            heaviest = criterion.weight() > heaviest.weight() ? criterion : heaviest;
        }
        return heaviest;
    }
}
