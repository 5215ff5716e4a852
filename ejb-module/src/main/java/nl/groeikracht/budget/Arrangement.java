package nl.groeikracht.budget;

import java.io.Serializable;
import nl.groeikracht.shared.Money;

/**
 * What a scheme asks after the activity, for grants of a certain size (Awb 4:42–4:47).
 *
 * @param from smallest grant to which it applies
 * @param below grants from this amount on fall under the next arrangement; null when there is no next one
 * @param samplePercentage how many of a hundred are drawn to account after all
 * @param reportDays within how many days the receiver reports that the activity will not happen
 * @param reportWeeks within how many weeks after the activity the receiver accounts for it (4:44, second paragraph)
 * @param determineWeeks term for the determination
 */
public record Arrangement(
        Money from,
        Money below,
        DeterminationRoute determination,
        AccountKind account,
        int samplePercentage,
        int reportDays,
        int reportWeeks,
        int determineWeeks)
        implements Serializable {

    public boolean covers(Money granted) {
        return !from.exceeds(granted) && (below == null || below.exceeds(granted));
    }

    public boolean isDirect() {
        return determination == DeterminationRoute.DIRECT;
    }

    /** The receiver accounts for the activity without being drawn in a sample. */
    public boolean asksAccount() {
        return account != AccountKind.NONE;
    }
}
