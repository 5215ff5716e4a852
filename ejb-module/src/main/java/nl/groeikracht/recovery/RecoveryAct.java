package nl.groeikracht.recovery;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of a recovery. */
public enum RecoveryAct implements Act {
    OPENED,
    PROPOSED,
    SENT_BACK,
    DECIDED,
    NOT_RECOVERED,
    DECISION_NOT_ALLOWED,
    TERM_STARTED,
    PAYMENT_RECEIVED,
    SET_OFF,
    SET_OFF_NOT_ALLOWED,
    REMINDED,
    INTEREST_PROPOSED,
    INTEREST_FIXED,
    INTEREST_REFUSED,
    HANDED_OVER,
    GIVEN_UP,
    SETTLED,
    LESSENED,
    GIVEN_BACK;

    @Override
    public String code() {
        return "recovery." + name().toLowerCase(Locale.ROOT);
    }
}
