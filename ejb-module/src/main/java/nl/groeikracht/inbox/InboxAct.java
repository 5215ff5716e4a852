package nl.groeikracht.inbox;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered about who does which work, and about care for the engine. */
public enum InboxAct implements Act {
    CLAIMED,
    RELEASED,
    HANDED_OVER,
    EXPORTED,
    STEP_RETRIED;

    @Override
    public String code() {
        return "inbox." + name().toLowerCase(Locale.ROOT);
    }
}
