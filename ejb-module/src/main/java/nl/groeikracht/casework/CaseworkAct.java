package nl.groeikracht.casework;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of every kind of follow-up case. */
public enum CaseworkAct implements Act {
    READ,
    DOCUMENT_READ,
    TASK_NOT_ALLOWED,
    LETTER_SENT,
    LETTER_DELIVERED,
    LETTER_UNDELIVERABLE,
    LETTER_POSTED,
    SENDING_REGISTERED,
    NO_INTEREST_DECLARED,
    INTEREST_DECLARED,
    EXCLUDED_BY_INTEREST;

    @Override
    public String code() {
        return "casework." + name().toLowerCase(Locale.ROOT);
    }
}
