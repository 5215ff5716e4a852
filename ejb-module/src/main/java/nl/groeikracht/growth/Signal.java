package nl.groeikracht.growth;

/** Something about a team that asks attention. */
public enum Signal {
    /** Nothing was recorded for a long time. */
    STAGNATING,
    EVALUATION_OVERDUE,
    NO_CONTACT,
    NO_GUIDE,
    ONE_PERSON,
    /** Guidance takes more hours than planned, or more than before, where it should fall. */
    GUIDANCE_NOT_FALLING,
    /** There are agreements, and no talk about them for a year. */
    TALK_DUE
}
