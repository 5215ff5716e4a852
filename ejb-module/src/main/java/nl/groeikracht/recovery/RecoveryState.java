package nl.groeikracht.recovery;

/** How far a recovery is. */
public enum RecoveryState {
    OPENED,
    PROPOSED,
    DECIDED,
    AWAITING_PAYMENT,
    TERM_PASSED,
    INTEREST_PROPOSED,
    SETTLED,
    NOT_RECOVERED,
    HANDED_OVER,
    GIVEN_UP,
    /** An objection took its ground away. */
    LAPSED;

    /** Money may come in from the decision on until it is closed. */
    boolean isOwed() {
        return this == DECIDED || this == AWAITING_PAYMENT || this == TERM_PASSED || this == INTEREST_PROPOSED;
    }
}
