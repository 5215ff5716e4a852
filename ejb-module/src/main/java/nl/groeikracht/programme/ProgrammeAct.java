package nl.groeikracht.programme;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of a programme. */
public enum ProgrammeAct implements Act {
    FOUNDED,
    PLAN_CHANGED,
    PREPARED,
    FIGURES_TAKEN_OVER,
    SESSION_SCORED,
    WEIGHED,
    SELECTED,
    LAUNCHED,
    CANCELLED,
    YEAR_STARTED,
    MONEY_PLANNED,
    MONEY_COMMITTED,
    MONEY_SPENT,
    COMMITMENT_MISSING,
    YEAR_REPORTED,
    GOES_ON,
    STOPS,
    CLOSED,
    LESSON_RECORDED,
    LESSON_WITHDRAWN,
    LESSONS_EXPORTED,
    MEETING_HELD;

    @Override
    public String code() {
        return "programme." + name().toLowerCase(Locale.ROOT);
    }
}
