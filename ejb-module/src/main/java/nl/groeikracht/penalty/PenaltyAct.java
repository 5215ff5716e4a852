package nl.groeikracht.penalty;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of a notice of default and its penalty. */
public enum PenaltyAct implements Act {
    NOTICE_FILED,
    NOTICE_REGISTERED,
    NOTICE_NOT_ALLOWED,
    NOTICE_ACCEPTED,
    NOTICE_PREMATURE,
    GROUND_FOUND,
    SENT_BACK,
    DECIDED_IN_TIME,
    DECIDED_LATE,
    STARTED,
    STOPPED,
    FIXED,
    DECISION_NOT_ALLOWED,
    PAYMENT_ORDERED;

    @Override
    public String code() {
        return "penalty." + name().toLowerCase(Locale.ROOT);
    }
}
