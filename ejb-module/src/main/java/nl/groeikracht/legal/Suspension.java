package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A time during which the clock stands still (Awb 4:15).
 *
 * @param from first day that does not count
 * @param through last day that does not count; expected while {@link #open()}
 */
public record Suspension(LocalDate from, LocalDate through, boolean open) implements Serializable {

    /** Zero when the answer came on the day of the question or the day after. */
    public long days() {
        return Math.max(0, through.toEpochDay() - from.toEpochDay() + 1);
    }
}
