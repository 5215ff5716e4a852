package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/**
 * One version of a scheme (regeling). A request keeps the version under which it was filed.
 *
 * @param versionId identifies this version
 * @param number counts the versions of the scheme from 1
 * @param opensOn first day on which requests are taken
 * @param closesOn last day on which requests are taken
 * @param periodFrom first day of the period that the ceiling covers (Awb 4:22)
 * @param periodThrough last day of that period
 * @param ceilingId the ceiling from which grants are paid
 * @param ceiling the amount as it stands now
 * @param distribution how the money is distributed (Awb 4:26)
 * @param payment in how many parts a grant is paid (Awb 4:53)
 */
public record SchemeTerms(
        long versionId,
        long schemeId,
        int number,
        String gmCode,
        String slug,
        String name,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate periodFrom,
        LocalDate periodThrough,
        long ceilingId,
        Money ceiling,
        SchemeText text,
        SchemeRules rules,
        DistributionRules distribution,
        PaymentPlan payment)
        implements Serializable {

    /** Whether a request can be filed on this day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
