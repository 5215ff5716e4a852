package nl.groeikracht.budget;

/** How a subsidy is determined (vastgesteld). */
public enum DeterminationRoute {
    /** With the grant itself, without a decision afterwards (Awb 4:43). */
    DIRECT,
    /** By the municipality of its own accord (4:44, first paragraph under a; 4:47 under a). */
    EX_OFFICIO,
    /** After the receiver accounted for the activity (4:44, 4:45). */
    ON_REQUEST
}
