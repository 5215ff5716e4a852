package nl.groeikracht.programme;

/** How far a programme is. */
public enum ProgrammeState {
    PREPARING,
    SELECTING,
    /** The neighbourhoods are chosen; people get to know each other before the teams start. */
    LEAD_TIME,
    RUNNING,
    CLOSING,
    CLOSED,
    CANCELLED
}
