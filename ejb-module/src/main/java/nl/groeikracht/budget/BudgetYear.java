package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/**
 * A new period of a scheme that exists, with a ceiling of its own (Awb 4:22, 4:25). The rules stay as they are.
 *
 * @param opensOn first day on which requests for this period are taken
 * @param closesOn last day on which they are
 */
public record BudgetYear(
        LocalDate periodFrom, LocalDate periodThrough, Money ceiling, LocalDate opensOn, LocalDate closesOn)
        implements Serializable {

    /** As most municipalities would have it: the year after, open when the year before is closed. */
    public static BudgetYear after(SchemeTerms before) {
        var from = before.periodThrough().plusDays(1);
        var opens = before.closesOn().plusDays(1);
        var through = from.plusYears(1).minusDays(1);
        return new BudgetYear(
                from,
                through,
                before.ceiling(),
                opens.isBefore(from) ? from : opens,
                before.closesOn().plusYears(1));
    }

    /**
     * There is something to give, and what was published for the year before holds: its period, and the days on which
     * requests are taken.
     *
     * @throws Refusal that says which of its fields is wrong
     */
    void requireAfter(SchemeTerms before) {
        if (ceiling.isZero()) {
            throw new Refusal("scheme.error.amount");
        }
        if (periodThrough.isBefore(periodFrom)) {
            throw new Refusal("scheme.error.period");
        }
        if (closesOn.isBefore(opensOn)) {
            throw new Refusal("scheme.error.closesBeforeOpens", opensOn);
        }
        if (!periodFrom.isAfter(before.periodThrough())) {
            throw new Refusal("refusal.yearPeriod", before.periodThrough());
        }
        if (!opensOn.isAfter(before.closesOn())) {
            throw new Refusal("refusal.yearOpens", before.closesOn());
        }
    }

    /** The rules of the version before, from the day on which this year opens. */
    SchemeContent content(SchemeTerms before) {
        return new SchemeContent(
                before.name(),
                opensOn,
                opensOn,
                closesOn,
                before.text(),
                before.rules(),
                before.distribution(),
                before.payment());
    }
}
