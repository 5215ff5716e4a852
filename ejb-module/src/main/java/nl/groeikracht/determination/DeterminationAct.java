package nl.groeikracht.determination;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of a determination. */
public enum DeterminationAct implements Act {
    STARTED,
    REPORT_ASKED,
    REPORT_REMINDED,
    REPORT_TERM_PASSED,
    SAMPLE_TIME_PASSED,
    REPORTED,
    REPORTED_LATE,
    NOT_HAPPENING,
    CHECKED,
    CLOSED,
    ANNOUNCED,
    VIEW_GIVEN,
    PROPOSED,
    SENT_BACK,
    DETERMINED,
    DETERMINED_LOWER,
    DECISION_NOT_ALLOWED,
    LETTER_COMPOSED,
    TERM_ESCALATED,
    GRANT_CHANGED,
    SETTLED,
    SAMPLE_DRAWN,
    SAMPLED,
    SAMPLE_NOT_ALLOWED,
    CHANGED_AFTER_OBJECTION;

    @Override
    public String code() {
        return "determination." + name().toLowerCase(Locale.ROOT);
    }
}
