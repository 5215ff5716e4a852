package nl.groeikracht.support;

/** What a request for help can grow into. */
public enum GrowthPath {
    REQUEST,
    TEAM
}
