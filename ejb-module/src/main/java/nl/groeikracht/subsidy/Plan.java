package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.initiative.Initiative;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * When it happens, what it costs, what the residents bring in themselves and what they ask.
 *
 * @param ownHours hours that the residents work for it themselves
 * @param ownKind what they bring in kind; empty when nothing
 * @param otherIncome money from other funds and gifts
 * @param asked at most what is left of the costs after own money and other income
 */
public record Plan(
        LocalDate start,
        LocalDate end,
        List<CostItem> costs,
        Money ownMoney,
        int ownHours,
        String ownKind,
        Money otherIncome,
        Money asked,
        Iban iban)
        implements Serializable {

    public static final int MOST_COSTS = 40;
    public static final int MOST_HOURS = 100_000;

    public Plan {
        costs = List.copyOf(costs);
        ownKind = PlainText.of(ownKind, Initiative.TEXT_LIMIT);
        require(!end.isBefore(start), "refusal.endBeforeStart");
        require(!costs.isEmpty() && costs.size() <= MOST_COSTS, "refusal.costs", MOST_COSTS);
        require(ownHours >= 0 && ownHours <= MOST_HOURS, "refusal.hours", MOST_HOURS);
        require(!asked.isZero(), "refusal.nothingAsked");
        require(!asked.exceeds(shortage(costs, ownMoney, otherIncome)), "refusal.askedAboveShortage");
    }

    public Money totalCosts() {
        return total(costs);
    }

    /** What the costs leave to be asked after own money and other income. */
    public Money shortage() {
        return shortage(costs, ownMoney, otherIncome);
    }

    public boolean hasOwnContribution() {
        return !ownMoney.isZero() || ownHours > 0 || !ownKind.isEmpty();
    }

    private static Money shortage(List<CostItem> costs, Money ownMoney, Money otherIncome) {
        return total(costs).lessAtMost(ownMoney).lessAtMost(otherIncome);
    }

    private static Money total(List<CostItem> costs) {
        return costs.stream().map(CostItem::amount).reduce(Money.ZERO, Money::plus);
    }

    private static void require(boolean isSo, String key, Object... arguments) {
        if (!isSo) {
            throw new Refusal(key, arguments);
        }
    }
}
