package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/**
 * An export of orders to pay that was made.
 *
 * @param executeOn on which day the bank pays; null when there is no file for the bank
 */
public record ExportView(String id, String by, Instant at, long orders, Money total, LocalDate executeOn)
        implements Serializable {

    public boolean isForBank() {
        return executeOn != null;
    }
}
