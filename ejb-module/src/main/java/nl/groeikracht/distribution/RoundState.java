package nl.groeikracht.distribution;

/** Where a round of distribution is. */
public enum RoundState {
    /** Requests come in, or wait for the participants to be fixed. */
    OPEN,
    SCORING,
    ADVICE_ASKED,
    TO_RANK,
    DRAWING,
    RANKED,
    FIXED
}
