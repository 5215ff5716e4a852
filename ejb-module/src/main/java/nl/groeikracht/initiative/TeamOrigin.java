package nl.groeikracht.initiative;

/** Where a neighbourhood team comes from. */
public enum TeamOrigin {
    PROGRAMME,
    OWN_REQUEST,
    ASSOCIATION,
    /** Two teams went on as one. */
    MERGER,
    /** A team went on as theme teams. */
    SPLIT
}
