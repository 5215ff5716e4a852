package nl.groeikracht.subsidy;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of a request for subsidy. */
public enum SubsidyAct implements Act {
    RECEIVED,
    COMPLETE,
    SUPPLEMENT_ASKED,
    SUPPLEMENT_LETTER_SENT,
    SUPPLEMENTED,
    SUPPLEMENTED_LATE,
    SUPPLEMENT_TERM_PASSED,
    TREATED_AFTER_ALL,
    RESERVED,
    ELIGIBILITY_PROPOSED,
    ELIGIBILITY_CONFIRMED,
    ELIGIBILITY_OVERRIDDEN,
    ADVICE_ASKED,
    ADVICE_NOT_NEEDED,
    ADVICE_GIVEN,
    ADVICE_LATE,
    PROPOSED,
    SENT_BACK,
    GRANTED,
    REFUSED,
    NOT_TREATED,
    WITHDRAWN,
    WITHDRAWAL_REGISTERED,
    LETTER_COMPOSED,
    LETTER_SENT,
    LETTER_DELIVERED,
    LETTER_UNDELIVERABLE,
    LETTER_POSTED,
    SENDING_REGISTERED,
    PAYMENT_ORDERED,
    PAYMENTS_EXPORTED,
    DELAY_ANNOUNCED,
    TERM_SUSPENDED,
    TERM_RESUMED,
    TERM_WARNED,
    TERM_ESCALATED,
    NOTE_ADDED,
    READ,
    DOCUMENT_READ,
    DOCUMENT_ADDED,
    TASK_NOT_ALLOWED,
    DECISION_NOT_ALLOWED,
    STATUS_KEY_UNKNOWN;

    @Override
    public String code() {
        return "subsidy." + name().toLowerCase(Locale.ROOT);
    }
}
