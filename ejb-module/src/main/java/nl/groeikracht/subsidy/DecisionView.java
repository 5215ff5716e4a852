package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.shared.Money;

/**
 * A decision that was taken.
 *
 * @param deviation why the advice is not followed (Awb 3:50); empty when it is
 * @param body on whose behalf
 * @param mandate the line of the mandate register under which it was taken
 * @param leftAtDecision what was left under the ceiling just before (Awb 4:25, third paragraph)
 * @param by user name of the decider
 */
public record DecisionView(
        DecisionKind kind,
        Money amount,
        RefusalGround ground,
        Hearing hearing,
        String reasons,
        List<String> obligations,
        String deviation,
        String body,
        String mandate,
        Money leftAtDecision,
        String by,
        Instant at)
        implements Serializable {

    /** A grant by a later decision than the first; it asks nothing in return beside what the scheme itself asks. */
    public static DecisionView laterGrant(
            Money amount, String reasons, String body, String mandate, String by, Instant at) {
        return new DecisionView(
                DecisionKind.GRANT,
                amount,
                null,
                Hearing.NOT_NEEDED,
                reasons,
                List.of(),
                "",
                body,
                mandate,
                Money.ZERO,
                by,
                at);
    }

    public boolean isGrant() {
        return kind == DecisionKind.GRANT;
    }
}
