package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * All that an administrator fills in for a version of a scheme.
 *
 * @param validFrom first day on which this version counts; not before the version that it follows
 * @param opensOn first day on which requests are taken
 * @param closesOn last day on which requests are taken
 * @param distribution how the money is distributed, published with the ceiling (Awb 4:26)
 * @param payment in how many parts a grant is paid (Awb 4:53)
 */
public record SchemeContent(
        String name,
        LocalDate validFrom,
        LocalDate opensOn,
        LocalDate closesOn,
        SchemeText text,
        SchemeRules rules,
        DistributionRules distribution,
        PaymentPlan payment)
        implements Serializable {

    /** A scheme that pays at once. */
    public SchemeContent(
            String name,
            LocalDate validFrom,
            LocalDate opensOn,
            LocalDate closesOn,
            SchemeText text,
            SchemeRules rules,
            DistributionRules distribution) {
        this(name, validFrom, opensOn, closesOn, text, rules, distribution, PaymentPlan.AT_ONCE);
    }

    /** A scheme that serves whoever is complete first. */
    public SchemeContent(
            String name,
            LocalDate validFrom,
            LocalDate opensOn,
            LocalDate closesOn,
            SchemeText text,
            SchemeRules rules) {
        this(name, validFrom, opensOn, closesOn, text, rules, DistributionRules.IN_ORDER);
    }
}
