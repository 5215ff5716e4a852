package nl.groeikracht.recovery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.groeikracht.shared.Money;

/**
 * Statutory interest over a debt that is not paid in time (Awb 4:97, 4:98; BW 6:119): day by day over what is still
 * owed, at the rate of that day; after each year the interest of that year bears interest too. Rounded down to cents.
 */
final class Interest {

    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(10_000);

    private final NavigableMap<LocalDate, Integer> rates;

    /** @param rates hundredths of a percent a year, by the first day on which they hold */
    Interest(NavigableMap<LocalDate, Integer> rates) {
        this.rates = new TreeMap<>(rates);
    }

    /**
     * @param principal owed on the first day
     * @param paid what came in of it, by day; from that day on it bears no interest
     * @param from first day of default
     * @param through last day that counts
     */
    Money over(Money principal, NavigableMap<LocalDate, Money> paid, LocalDate from, LocalDate through) {
        var owed = BigDecimal.valueOf(principal.cents());
        var thisYear = BigDecimal.ZERO;
        var whole = BigDecimal.ZERO;
        var anniversary = from.plusYears(1);
        for (var day = from; !day.isAfter(through); day = day.plusDays(1)) {
            if (day.equals(anniversary)) {
                owed = owed.add(thisYear);
                whole = whole.add(thisYear);
                thisYear = BigDecimal.ZERO;
                anniversary = anniversary.plusYears(1);
            }
            owed = owed.subtract(BigDecimal.valueOf(
                            paid.getOrDefault(day, Money.ZERO).cents()))
                    .max(BigDecimal.ZERO);
            thisYear = thisYear.add(ofDay(owed, day));
        }
        return Money.ofCents(whole.add(thisYear).setScale(0, RoundingMode.DOWN).longValueExact());
    }

    private BigDecimal ofDay(BigDecimal owed, LocalDate day) {
        var rate = rates.floorEntry(day);
        if (rate == null) {
            throw new IllegalStateException("No statutory rate on " + day);
        }
        return owed.multiply(BigDecimal.valueOf(rate.getValue()))
                .divide(BASIS_POINTS.multiply(BigDecimal.valueOf(day.lengthOfYear())), MathContext.DECIMAL64);
    }
}
