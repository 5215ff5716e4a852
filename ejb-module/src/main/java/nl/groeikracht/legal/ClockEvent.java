package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that matters for the term of a decision. The clock is derived from these and never edited.
 *
 * @param date the day on which it happened
 * @param until with {@link Kind#SUPPLEMENT_ASKED}: the last day of the term for supplementing; else empty
 */
public record ClockEvent(Kind kind, LocalDate date, LocalDate until) implements Serializable {

    /** What happened. */
    public enum Kind {
        RECEIVED,
        SUPPLEMENT_ASKED,
        SUPPLEMENTED,
        SUPPLEMENT_TERM_PASSED,
        COMPLETE,
        DECIDED,
        WITHDRAWN
    }

    /**
     * @throws IllegalArgumentException when a supplement is asked without a term that ends later: such an invitation
     *     does not suspend (ECLI:NL:RVS:2016:2527)
     */
    public ClockEvent {
        if (kind == Kind.SUPPLEMENT_ASKED && (until == null || !until.isAfter(date))) {
            throw new IllegalArgumentException("A request to supplement names a term that ends after " + date);
        }
    }

    public static ClockEvent of(Kind kind, LocalDate date) {
        return new ClockEvent(kind, date, null);
    }

    public static ClockEvent received(LocalDate date) {
        return of(Kind.RECEIVED, date);
    }

    public static ClockEvent supplementAsked(LocalDate date, LocalDate until) {
        return new ClockEvent(Kind.SUPPLEMENT_ASKED, date, until);
    }
}
