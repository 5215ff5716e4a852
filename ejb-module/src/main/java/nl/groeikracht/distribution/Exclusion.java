package nl.groeikracht.distribution;

/** Why a request that came in for a round does not take part. */
public enum Exclusion {
    WITHDRAWN,
    NOT_ELIGIBLE,
    /** Complete only after the closing day. */
    LATE,
    /** Decided before the round was closed. */
    DECIDED
}
