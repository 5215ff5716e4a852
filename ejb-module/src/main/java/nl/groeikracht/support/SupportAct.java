package nl.groeikracht.support;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of a request for help. */
public enum SupportAct implements Act {
    ASKED,
    TAKEN_UP,
    HANDED_OVER,
    ANSWERED,
    ASKED_AGAIN,
    DROPPED,
    CLOSED,
    WARNED,
    RAISED,
    GREW,
    READ,
    LIST_EXPORTED,
    KEY_UNKNOWN,
    TASK_NOT_ALLOWED;

    @Override
    public String code() {
        return "support." + name().toLowerCase(Locale.ROOT);
    }
}
