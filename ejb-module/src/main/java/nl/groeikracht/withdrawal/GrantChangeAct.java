package nl.groeikracht.withdrawal;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of a change of a subsidy. */
public enum GrantChangeAct implements Act {
    OPENED,
    OPENING_NOT_ALLOWED,
    ANNOUNCED,
    VIEW_GIVEN,
    PROPOSED,
    PROPOSAL_NOT_ALLOWED,
    STOPPED,
    SENT_BACK,
    NOT_CHANGED,
    WITHDRAWN,
    LOWERED,
    DECISION_NOT_ALLOWED,
    LETTER_COMPOSED,
    SETTLED;

    @Override
    public String code() {
        return "withdrawal." + name().toLowerCase(Locale.ROOT);
    }
}
