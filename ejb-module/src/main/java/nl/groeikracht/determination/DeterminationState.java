package nl.groeikracht.determination;

/** Where a determination stands. */
public enum DeterminationState {
    /** For the end of the activity, or for a sample. */
    WAITING,
    REPORT_ASKED,
    TO_CHECK,
    TO_PROPOSE,
    /** The receiver may say what he or she thinks of a lower determination. */
    HEARING,
    PROPOSED,
    DETERMINED,
    /** Determined with the grant; what came after it was looked at. */
    CLOSED;

    /** What is told now can still count. */
    public boolean isOpen() {
        return this != DETERMINED && this != CLOSED;
    }
}
