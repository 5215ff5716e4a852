package nl.groeikracht.budget;

/** In which way the money under a ceiling is distributed (Awb 4:26). */
public enum DistributionSystem {
    /** Whoever is complete first goes first; on the day that the money runs out lots decide. */
    ORDER_OF_COMPLETENESS,
    /** Requests that are complete at closing are scored on published criteria; the best go first. */
    TENDER,
    /** Everyone who is complete at closing gets the same part of what was asked. */
    EQUAL_SPLIT,
    /** Lots decide the order of who is complete at closing. */
    LOTTERY;

    /** Whether requests wait for each other until the closing date. */
    public boolean isRound() {
        return this != ORDER_OF_COMPLETENESS;
    }
}
