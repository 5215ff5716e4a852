package nl.groeikracht.teampage;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of the page of a team. */
public enum TeamPageAct implements Act {
    SAVED,
    DATE_ADDED,
    DATE_REMOVED,
    TAKEN_OFFLINE,
    PUT_BACK;

    @Override
    public String code() {
        return "teampage." + name().toLowerCase(Locale.ROOT);
    }
}
