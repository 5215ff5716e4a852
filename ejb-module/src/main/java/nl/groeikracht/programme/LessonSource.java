package nl.groeikracht.programme;

/** Where a lesson comes from. */
public enum LessonSource {
    /** A team that stopped. */
    STOPPED,
    /** An action, when its story is told. */
    ACTION,
    /** A team, at any time. */
    TEAM,
    /** The report of a year. */
    YEAR,
    /** The close of a programme. */
    CLOSE,
    /** An intervision meeting. */
    MEETING
}
