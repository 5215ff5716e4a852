package nl.groeikracht.objection;

/** How far an objection is. */
public enum ObjectionState {
    RECEIVED,
    REPAIR_ASKED,
    REPAIR_TERM_PASSED,
    /** To be treated on its merits: now the hearing. */
    ADMITTED,
    HEARING_PLANNED,
    IN_RECONSIDERATION,
    PROPOSED,
    INADMISSIBLE,
    UNFOUNDED,
    FOUNDED,
    WITHDRAWN;

    public boolean isOpen() {
        return ordinal() < INADMISSIBLE.ordinal();
    }
}
