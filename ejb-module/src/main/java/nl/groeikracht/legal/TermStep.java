package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the explanation how a term was counted.
 *
 * @param from the day on which this line starts
 * @param to the day to which it brings the term
 * @param days how many days that moves; below zero when counted back
 * @param article the rule
 * @param reason with {@link Kind#NON_WORKING_DAY}: which one; else null
 */
public record TermStep(Kind kind, LocalDate from, LocalDate to, long days, String article, NonWorkingDay.Reason reason)
        implements Serializable {

    /** What the line tells. */
    public enum Kind {
        COUNTED,
        COUNTED_BACK,
        NON_WORKING_DAY,
        TWO_WORKING_DAYS,
        ENDS_ON_WORKING_DAY,
        NOT_LENGTHENED_BY_SOURCE,
        NOT_LENGTHENED_TOO_LONG,
        NOT_LENGTHENED_BY_RULE,
        NOT_MOVED_COUNTED_BACK
    }

    static TermStep of(Kind kind, LocalDate from, LocalDate to, String article) {
        return new TermStep(kind, from, to, to.toEpochDay() - from.toEpochDay(), article, null);
    }
}
