package nl.groeikracht.inbox;

/** The lists that everyone has. */
public enum InboxView {
    ALL,
    MINE,
    FREE,
    /** The deadline is within seven days, or has passed. */
    SOON,
    /** The clock stands still: the applicant is to supplement. */
    WAITING,
    ADVICE_LATE
}
