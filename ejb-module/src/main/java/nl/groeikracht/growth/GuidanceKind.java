package nl.groeikracht.growth;

/** With what a guide helps a team. */
public enum GuidanceKind {
    PROCESS,
    COMMUNICATION,
    TECHNICAL
}
