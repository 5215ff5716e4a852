package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/**
 * How much small aid an undertaking may get without it being state aid (EU regulation 2023/2831, article 3).
 *
 * @param amount the most, in any period of so many years
 */
public record DeMinimisCap(Money amount, int years, String article) implements Serializable {

    /** The first day that counts, for aid that is granted on a day. */
    public LocalDate countsFrom(LocalDate day) {
        return day.minusYears(years).plusDays(1);
    }
}
