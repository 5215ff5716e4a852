package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * What follows on a grant needs to know of it.
 *
 * @param costs the plan's costs, by line
 * @param start first day of the activity
 * @param end last day of the activity
 * @param decidedBy user name of the decider
 * @param sentOn the day on which the decision was sent
 */
public record GrantedSubsidy(
        CaseNumber number,
        String gmCode,
        long schemeVersionId,
        Applicant applicant,
        String language,
        String title,
        List<CostItem> costs,
        LocalDate start,
        LocalDate end,
        Money granted,
        List<String> obligations,
        String decidedBy,
        Instant decidedAt,
        LocalDate sentOn)
        implements Serializable {

    public GrantedSubsidy {
        costs = List.copyOf(costs);
        obligations = List.copyOf(obligations);
    }

    /** The same grant at what it comes to after a later decision changed it. */
    public GrantedSubsidy at(Money amount) {
        return new GrantedSubsidy(
                number,
                gmCode,
                schemeVersionId,
                applicant,
                language,
                title,
                costs,
                start,
                end,
                amount,
                obligations,
                decidedBy,
                decidedAt,
                sentOn);
    }
}
