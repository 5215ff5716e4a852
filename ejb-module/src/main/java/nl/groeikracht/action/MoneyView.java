package nl.groeikracht.action;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/**
 * Money that was asked for an action.
 *
 * @param scheme by which name its page is found
 * @param sentOn null as long as the team did not send its request
 * @param outcome null as long as there is no answer
 */
public record MoneyView(
        String scheme,
        String schemeName,
        Money asked,
        LocalDate askedOn,
        LocalDate sentOn,
        MoneyOutcome outcome,
        Money given,
        LocalDate answeredOn)
        implements Serializable {

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isSent() {
        return sentOn != null;
    }
}
