package nl.groeikracht.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The legal time of the Netherlands: a day starts and ends at midnight there, wherever the server stands. */
public final class Dutch {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Dutch() {}

    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first moment of a day, both changes of summer time included. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
