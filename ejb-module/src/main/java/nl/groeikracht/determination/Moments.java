package nl.groeikracht.determination;

import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.Dutch;

/** When a day is over: the moment at which what could be done on it can be done no more. */
final class Moments {

    private Moments() {}

    static Instant endOf(LocalDate day) {
        return Dutch.startOf(day.plusDays(1));
    }
}
