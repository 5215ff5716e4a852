package nl.groeikracht.determination;

import java.io.Serializable;
import java.time.Instant;
import nl.groeikracht.shared.Money;

/**
 * A determination that was decided.
 *
 * @param ground null when it is as granted
 * @param exOfficio without an account of the receiver (Awb 4:47)
 * @param hearingArticle on which the receiver was heard, or need not be
 * @param by user name of the decider
 */
public record DeterminedView(
        Money granted,
        Money amount,
        LoweringGround ground,
        boolean exOfficio,
        String reasons,
        String hearingArticle,
        String viewWeighed,
        String body,
        String mandate,
        String by,
        Instant at)
        implements Serializable {

    public boolean isLower() {
        return granted.exceeds(amount);
    }
}
