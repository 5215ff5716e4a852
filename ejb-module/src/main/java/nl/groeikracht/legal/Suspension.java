package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A time during which the clock stands still (Awb 4:15).
 *
 * @param from first day that does not count
 * @param through last day that does not count; expected while {@link #open()}
 * @param open its end depends on the applicant, and has not come
 */
public record Suspension(SuspensionGround ground, LocalDate from, LocalDate through, boolean open)
        implements Serializable {

    /** Zero when the answer came on the day of the question or the day after. */
    public long days() {
        return Math.max(0, through.toEpochDay() - from.toEpochDay() + 1);
    }

    /** The days that do not count already from {@code day} on. */
    long daysFrom(LocalDate day) {
        return day.isAfter(from) ? Math.max(0, through.toEpochDay() - day.toEpochDay() + 1) : days();
    }

    public boolean isOn(LocalDate day) {
        return open || !day.isBefore(from) && !day.isAfter(through);
    }
}
