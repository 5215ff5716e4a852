package nl.groeikracht.retention;

/** Where a list of what is destroyed stands. */
public enum ListState {
    DRAWN_UP,
    /** By two people; nothing is gone yet. */
    APPROVED,
    DESTROYING,
    DESTROYED,
    CANCELLED
}
