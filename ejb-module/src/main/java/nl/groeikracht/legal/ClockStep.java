package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the explanation how a deadline came about.
 *
 * @param kind names the text: {@code RECEIVED}, {@code SUSPENDED}, {@code RESUMED}, {@code LENGTHENED},
 *     {@code NOT_LENGTHENED}
 * @param date when it happened
 * @param days by how many days the deadline moved; 0 when it did not
 * @param deadline the last day as it stands after this line
 * @param article the rule
 */
public record ClockStep(Kind kind, LocalDate date, long days, LocalDate deadline, String article)
        implements Serializable {

    /** What the line tells. */
    public enum Kind {
        RECEIVED,
        SUSPENDED,
        RESUMED,
        LENGTHENED,
        NOT_LENGTHENED
    }
}
