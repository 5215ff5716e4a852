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

    public boolean isGrant() {
        return kind == DecisionKind.GRANT;
    }
}
