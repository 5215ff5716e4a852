package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A term that starts the day after an event: six weeks from Friday end on a Friday. Or one that is counted back: eight
 * weeks before the activity.
 *
 * @param amount how many units, at least 1
 * @param source decides whether the Algemene termijnenwet lengthens it
 * @param article where it is set, such as {@code Awb 6:7}
 * @param lengthening when the rule itself says whether it is lengthened
 */
public record Term(int amount, TermUnit unit, TermSource source, String article, TermLengthening lengthening)
        implements Serializable {

    private static final int SHORTEST_WITH_TWO_WORKING_DAYS = 3;

    public Term {
        if (amount < 1) {
            throw new IllegalArgumentException("A term lasts at least one " + unit + ", not " + amount);
        }
    }

    public Term(int amount, TermUnit unit, TermSource source, String article) {
        this(amount, unit, source, article, TermLengthening.DERIVED);
    }

    public static Term weeks(int amount, TermSource source, String article) {
        return new Term(amount, TermUnit.WEEKS, source, article);
    }

    public static Term days(int amount, TermSource source, String article) {
        return new Term(amount, TermUnit.DAYS, source, article);
    }

    /** The last day as it is counted, before any lengthening. */
    public LocalDate rawEnd(LocalDate event) {
        return unit.after(event, amount);
    }

    /** The last day on which it can still be done. */
    public LocalDate end(LocalDate event, WorkingDays calendar) {
        return lengthened(event, rawEnd(event), calendar);
    }

    /** The last day on which it can still be done, this long before an event. Never moved (Atw art. 1 lid 2). */
    public LocalDate lastDayBefore(LocalDate event) {
        return unit.before(event, amount);
    }

    /**
     * Lengthens an end for weekends and holidays where the law does so (Algemene termijnenwet art. 1, 2 and 4).
     *
     * @param event the day before the term's first day
     * @param end the last day as counted, suspensions included
     */
    LocalDate lengthened(LocalDate event, LocalDate end, WorkingDays calendar) {
        if (!isLengthenedByLaw()) {
            return end;
        }
        var last = calendar.onOrAfter(end);
        boolean atLeastThreeDays = !end.isBefore(event.plusDays(SHORTEST_WITH_TWO_WORKING_DAYS));
        while (atLeastThreeDays && calendar.between(event.plusDays(1), last) < 2) {
            last = calendar.onOrAfter(last.plusDays(1));
        }
        return last;
    }

    /** Whether weekends and holidays lengthen it. */
    public boolean isLengthenedByLaw() {
        return switch (lengthening) {
            case ALWAYS -> true;
            case NEVER -> false;
            case DERIVED -> source.isLengthenedByLaw() && isShortEnough();
        };
    }

    /** Not the long ones: 90 days, 12 weeks and 3 months are the limit (Atw art. 4). */
    boolean isShortEnough() {
        return switch (unit) {
            case DAYS -> amount <= 90;
            case WEEKS -> amount <= 12;
            case MONTHS -> amount <= 3;
            case YEARS -> false;
        };
    }
}
