package nl.groeikracht.retention;

/** What became of a dossier on a list. */
public enum ItemState {
    LISTED,
    /** Taken off before the approval, with a reason. */
    REMOVED,
    /** The list was cancelled. */
    CANCELLED,
    /** When its turn came a hold stopped it, or it was opened again. */
    KEPT,
    DESTROYED
}
