package nl.groeikracht.budget;

/** What decides between requests with the same score. */
public enum TieRule {
    DRAW,
    /** The score on the criterion that weighs most; after that, lots. */
    HEAVIEST_CRITERION
}
