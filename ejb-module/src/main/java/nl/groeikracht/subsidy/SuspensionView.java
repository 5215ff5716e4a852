package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A suspension of payment.
 *
 * @param until last day, unless it is ended before
 * @param endedOn null as long as nobody ended it; after {@code until} it is over by itself
 */
public record SuspensionView(
        String reason, LocalDate from, LocalDate until, String by, LocalDate endedOn, String endedBecause)
        implements Serializable {

    public boolean isOn(LocalDate day) {
        return endedOn == null && !day.isAfter(until);
    }
}
