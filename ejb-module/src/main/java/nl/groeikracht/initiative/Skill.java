package nl.groeikracht.initiative;

/** What a team needs someone for; a good mix has them all. */
public enum Skill {
    TECHNICAL,
    FINANCIAL,
    ORGANISATIONAL,
    COMMUNICATION
}
