package nl.groeikracht.withdrawal;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * A change as it stands; what has not happened yet is null.
 *
 * @param granted what the subsidy comes to now
 * @param paid what was ordered to be paid
 * @param proposer name of who proposed it
 * @param viewUntil last day to react to what was announced
 * @param view what the receiver said
 * @param before what was granted before the decision
 */
public record GrantChangeView(
        CaseNumber number,
        CaseNumber request,
        String gmCode,
        String occasion,
        ChangeState state,
        Money granted,
        Money paid,
        ProposedChange proposed,
        String proposer,
        String hearingArticle,
        LocalDate viewUntil,
        String view,
        String question,
        Money before,
        String body,
        String mandate,
        String closedBecause)
        implements Serializable {

    /** How much less it becomes. */
    public Money less() {
        return (before == null ? granted : before).lessAtMost(proposed.amount());
    }

    /** What was ordered to be paid and is not due any more. */
    public Money overpaid() {
        return paid.lessAtMost(proposed.amount());
    }
}
