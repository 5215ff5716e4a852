package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import nl.groeikracht.shared.Money;

/**
 * The penalty for a decision that stays out after a notice of default (Awb 4:17). Its days are not moved by weekends or
 * holidays.
 *
 * @param firstDay the day after the two weeks of waiting
 */
public record Penalty(PenaltyTariff tariff, LocalDate firstDay) implements Serializable {

    /**
     * A notice has effect from the day after the term for the decision; one that comes before is premature (Awb 4:17,
     * third paragraph).
     *
     * @param deadline last day of the term for the decision, as it was on the day of receipt
     */
    public static boolean isPremature(LocalDate received, LocalDate deadline) {
        return !received.isAfter(deadline);
    }

    /** @param waitedThrough last day of the two weeks after the receipt of the notice */
    public static Penalty after(LocalDate waitedThrough, PenaltyTariff tariff) {
        return new Penalty(tariff, waitedThrough.plusDays(1));
    }

    /** The last day on which it grows. */
    public LocalDate lastDay() {
        return firstDay.plusDays(tariff.mostDays() - 1L);
    }

    /** What is owed when there is no decision yet at the end of a day. */
    public Money owedThrough(LocalDate day) {
        return tariff.after(daysThrough(day));
    }

    /** What is owed in all when the decision was sent on a day; nothing when that was before the first day. */
    public Money owedWhenSentOn(LocalDate day) {
        return owedThrough(lastDayOwed(day));
    }

    /** What this one day costs. */
    public Money ofDay(LocalDate day) {
        return day.isAfter(lastDay()) || day.isBefore(firstDay) ? Money.ZERO : tariff.ofDay(daysThrough(day));
    }

    /** On how many days it is owed when the decision was sent on a day. */
    public int daysWhenSentOn(LocalDate day) {
        return daysThrough(lastDayOwed(day));
    }

    public Money maximum() {
        return tariff.maximum();
    }

    /**
     * The equal shares of those who asked together (Awb 4:17, seventh paragraph). What cannot be shared goes by the cent
     * to the first.
     */
    public static List<Money> shares(Money owed, int applicants) {
        if (applicants < 1) {
            throw new IllegalArgumentException("A penalty is owed to someone");
        }
        long each = owed.cents() / applicants;
        long left = owed.cents() % applicants;
        return IntStream.range(0, applicants)
                .mapToObj(nth -> Money.ofCents(nth < left ? each + 1 : each))
                .toList();
    }

    private LocalDate lastDayOwed(LocalDate sentOn) {
        return tariff.sendingDayOwed() ? sentOn : sentOn.minusDays(1);
    }

    private int daysThrough(LocalDate day) {
        long days = ChronoUnit.DAYS.between(firstDay, day) + 1;
        return (int) Math.max(0, Math.min(days, tariff.mostDays()));
    }
}
