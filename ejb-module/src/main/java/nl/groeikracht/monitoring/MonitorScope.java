package nl.groeikracht.monitoring;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Over which cases and days figures are asked.
 *
 * @param gmCode municipality
 * @param schemeId one scheme, or null for all
 * @param from first day
 * @param through last day, not before the first
 */
public record MonitorScope(String gmCode, Long schemeId, LocalDate from, LocalDate through) implements Serializable {

    public MonitorScope {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it starts");
        }
    }

    /** The period of the same length just before this one, to compare with. */
    MonitorScope before() {
        long days = through.toEpochDay() - from.toEpochDay() + 1;
        return new MonitorScope(gmCode, schemeId, from.minusDays(days), from.minusDays(1));
    }
}
