package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.Money;

/**
 * What each day of a late decision costs (Awb 4:17, second paragraph), as dated rows: the amounts of the day on which the
 * notice of default was received hold for all of its days.
 *
 * @param validFrom from this day of receipt on
 * @param sendingDayOwed whether the day on which the decision is sent is still a day of default; the law does not say
 * @param tiers in order, without a gap, from the first day on
 */
public record PenaltyTariff(LocalDate validFrom, boolean sendingDayOwed, List<Tier> tiers) implements Serializable {

    /** @throws IllegalArgumentException when a day is missing or counts twice: the parameters are wrong */
    public PenaltyTariff {
        tiers = List.copyOf(tiers);
        int next = 1;
        for (var tier : tiers) {
            if (tier.fromDay() != next || tier.throughDay() < tier.fromDay()) {
                throw new IllegalArgumentException(
                        "Day " + next + " is missing or doubled in the tariff of " + validFrom);
            }
            next = tier.throughDay() + 1;
        }
        if (next == 1) {
            throw new IllegalArgumentException("No amounts in the tariff of " + validFrom);
        }
    }

    /** On how many days it is owed at most (Awb 4:17, first paragraph). */
    public int mostDays() {
        return tiers.get(tiers.size() - 1).throughDay();
    }

    /** All that is owed after this many days. */
    public Money after(int days) {
        var owed = Money.ZERO;
        for (var tier : tiers) {
            owed = owed.plus(Money.ofCents(tier.perDay().cents() * tier.daysIn(days)));
        }
        return owed;
    }

    public Money maximum() {
        return after(mostDays());
    }

    /** What one day costs; nothing before the first and after the last. */
    public Money ofDay(int day) {
        return tiers.stream()
                .filter(tier -> day >= tier.fromDay() && day <= tier.throughDay())
                .map(Tier::perDay)
                .findFirst()
                .orElse(Money.ZERO);
    }

    /** Days that cost the same. */
    public record Tier(int fromDay, int throughDay, Money perDay) implements Serializable {

        private int daysIn(int days) {
            return Math.max(0, Math.min(days, throughDay) - fromDay + 1);
        }
    }
}
