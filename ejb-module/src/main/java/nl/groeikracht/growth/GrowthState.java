package nl.groeikracht.growth;

/** How it is with the growth of a team. */
public enum GrowthState {
    RUNNING,
    /** It can begin again for some time. */
    STOPPED,
    /** On its own feet: guidance ended because it is not needed any more. */
    INDEPENDENT,
    MERGED,
    SPLIT
}
