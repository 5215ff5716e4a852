package nl.groeikracht.programme;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/**
 * A line of money as it stands.
 *
 * @param amount null when it is open
 * @param committedOn null when it is not committed
 * @param spent what went out less what came back
 */
public record FundingView(
        long id,
        int year,
        String payer,
        String budgetLine,
        Money amount,
        String condition,
        LocalDate committedOn,
        String commitment,
        Money spent)
        implements Serializable {

    public boolean isCommitted() {
        return committedOn != null;
    }

    /** Null as long as the amount is open. */
    public Money left() {
        return amount == null ? null : amount.minus(spent);
    }
}
