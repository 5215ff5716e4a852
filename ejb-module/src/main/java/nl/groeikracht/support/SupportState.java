package nl.groeikracht.support;

/** How far a request for help is. */
public enum SupportState {
    /** Nothing was asked: it is known, and that is all. */
    REGISTERED,
    NEW,
    TAKEN,
    ANSWERED,
    ASKED_AGAIN,
    CLOSED,
    DROPPED;

    /** Whether the municipality has to do something. */
    public boolean isWaiting() {
        return this == NEW || this == TAKEN || this == ASKED_AGAIN;
    }

    /** Whether the resident can still say that help is not needed. */
    public boolean isOpen() {
        return isWaiting() || this == ANSWERED;
    }
}
