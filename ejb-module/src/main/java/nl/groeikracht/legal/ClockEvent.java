package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something that matters for the term of a decision. The clock is derived from these and never edited.
 *
 * @param date the day on which it happened; of a delay or force majeure: its first day
 * @param until the last day of what was asked, agreed or announced; null with a kind that has no such day
 */
public record ClockEvent(Kind kind, LocalDate date, LocalDate until) implements Serializable {

    /** What happened. */
    public enum Kind {
        RECEIVED,
        SUPPLEMENT_ASKED,
        /** The letter that asks for it left by post: only now the clock stops. */
        SUPPLEMENT_POSTED,
        SUPPLEMENTED,
        /** The term for supplementing got longer, because our own system was out. */
        SUPPLEMENT_TERM_LENGTHENED,
        SUPPLEMENT_TERM_PASSED,
        /** The applicant was told that the decision comes later, and when (Awb 4:14). */
        DELAY_ANNOUNCED,
        /** The extra time that the scheme itself gives was taken. */
        EXTENDED,
        CONSENT_GIVEN,
        APPLICANT_DELAY,
        FORCE_MAJEURE,
        FOREIGN_INFORMATION_ASKED,
        /** From this day on the clock runs again, earlier than expected. */
        SUSPENSION_ENDED,
        COMPLETE,
        DECIDED,
        WITHDRAWN
    }

    private static final Set<Kind> WITH_A_LAST_DAY = EnumSet.of(
            Kind.SUPPLEMENT_ASKED,
            Kind.SUPPLEMENT_POSTED,
            Kind.SUPPLEMENT_TERM_LENGTHENED,
            Kind.DELAY_ANNOUNCED,
            Kind.CONSENT_GIVEN,
            Kind.APPLICANT_DELAY,
            Kind.FORCE_MAJEURE,
            Kind.FOREIGN_INFORMATION_ASKED);

    /** Kinds that count from the day after, so that their last day is a later one. */
    private static final Set<Kind> FROM_THE_DAY_AFTER = EnumSet.of(
            Kind.SUPPLEMENT_ASKED,
            Kind.SUPPLEMENT_POSTED,
            Kind.DELAY_ANNOUNCED,
            Kind.CONSENT_GIVEN,
            Kind.FOREIGN_INFORMATION_ASKED);

    /**
     * @throws IllegalArgumentException when a supplement is asked without a term that ends later: such an invitation
     *     does not suspend (ECLI:NL:RVS:2016:2527). The same holds for the other kinds that name a last day.
     */
    public ClockEvent {
        if (WITH_A_LAST_DAY.contains(kind)
                && (until == null || until.isBefore(FROM_THE_DAY_AFTER.contains(kind) ? date.plusDays(1) : date))) {
            throw new IllegalArgumentException(kind + " names a last day after " + date);
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
