package nl.groeikracht.objection;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of an objection. */
public enum ObjectionAct implements Act {
    FILED,
    REGISTERED,
    DRAFT_SAVED,
    REPAIR_ASKED,
    REPAIRED,
    REPAIR_TERM_PASSED,
    ADMITTED,
    FOUND_INADMISSIBLE,
    HEARING_PLANNED,
    INVITED,
    NOT_HEARD,
    HEARD,
    POSTPONED,
    POSTPONED_BY_CONSENT,
    PROPOSED,
    SENT_BACK,
    DECIDED,
    LETTER_COMPOSED,
    SETTLED,
    INCLUDED,
    WITHDRAWN,
    WITHDRAWAL_REGISTERED,
    TERM_WARNED,
    TERM_ESCALATED,
    FILING_NOT_ALLOWED,
    NOT_ALLOWED,
    DECISION_NOT_ALLOWED;

    @Override
    public String code() {
        return "objection." + name().toLowerCase(Locale.ROOT);
    }
}
