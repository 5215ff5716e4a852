package nl.groeikracht.withdrawal;

/** How far a change of a subsidy is. */
public enum ChangeState {
    /** A caseworker looks at it. */
    OPENED,
    /** The receiver may say what he or she thinks of it. */
    HEARING,
    PROPOSED,
    DECIDED,
    /** It was made known and has its consequences. */
    EFFECTIVE,
    STOPPED,
    NOT_CHANGED;

    public boolean isOpen() {
        return this == OPENED || this == HEARING || this == PROPOSED;
    }
}
