package nl.groeikracht.budget;

/** What a receiver has to show afterwards (Awb 4:45). */
public enum AccountKind {
    NONE,
    /** That the activity took place. */
    PERFORMANCE,
    /** And what it cost. */
    PERFORMANCE_AND_COST
}
