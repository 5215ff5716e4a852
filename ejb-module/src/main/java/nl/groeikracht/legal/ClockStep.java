package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the explanation how a deadline came about.
 *
 * @param kind names the text
 * @param ground with a suspension: why; else null
 * @param date when it happened, or its first day
 * @param through its last day; the same as {@code date} when it is one moment
 * @param days by how many days the deadline moved; 0 when it did not
 * @param deadline the last day as it stands after this line; with {@link Kind#ANNOUNCED}: the day that was announced
 * @param article the rule
 */
public record ClockStep(
        Kind kind,
        SuspensionGround ground,
        LocalDate date,
        LocalDate through,
        long days,
        LocalDate deadline,
        String article)
        implements Serializable {

    /** What the line tells. */
    public enum Kind {
        RECEIVED,
        SUSPENDED,
        RESUMED,
        /** It would have stood still, but the term was over already or those days were counted already. */
        SUSPENDED_IN_VAIN,
        /** A later day was announced; the term of the law, and with it the penalty, stays as it is. */
        ANNOUNCED,
        /** A later day was announced, and became the term. */
        POSTPONED,
        /** The scheme itself gives extra time, and it was taken. */
        EXTENDED,
        LENGTHENED,
        NOT_LENGTHENED
    }

    static ClockStep at(Kind kind, LocalDate date, long days, LocalDate deadline, String article) {
        return new ClockStep(kind, null, date, date, days, deadline, article);
    }
}
