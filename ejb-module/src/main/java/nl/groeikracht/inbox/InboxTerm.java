package nl.groeikracht.inbox;

/** A choice of deadlines. */
public enum InboxTerm {
    LATE,
    WITHIN_7,
    WITHIN_14,
    SUSPENDED
}
