package nl.groeikracht.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.Money;

/**
 * What being late costs a municipality.
 *
 * @param lines what costs money first comes first
 * @param owed through today, over all lines
 * @param perDay what today costs
 * @param maximum when no decision comes in any of them
 * @param soonBefore decisions that are due through this day are in it too
 */
public record Forecast(List<ForecastLine> lines, Money owed, Money perDay, Money maximum, LocalDate soonBefore)
        implements Serializable {

    public Forecast {
        lines = List.copyOf(lines);
    }

    static Forecast of(List<ForecastLine> lines, LocalDate soonBefore) {
        var owed = Money.ZERO;
        var perDay = Money.ZERO;
        var maximum = Money.ZERO;
        for (var line : lines) {
            owed = owed.plus(line.owed());
            perDay = perDay.plus(line.perDay());
            maximum = maximum.plus(line.maximum());
        }
        return new Forecast(lines, owed, perDay, maximum, soonBefore);
    }
}
