package nl.groeikracht.action;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of an action. */
public enum ActionAct implements Act {
    NOTED,
    TAKEN_UP,
    PREPARATION_ADDED,
    PREPARATION_DONE,
    PREPARED,
    MONEY_ASKED,
    MONEY_NOT_NEEDED,
    MONEY_SENT,
    MONEY_ANSWERED,
    MONEY_DROPPED,
    RECONSIDERED,
    INVITED,
    MOVED,
    POSTPONED,
    RESULTS_RECORDED,
    STORY_TOLD,
    FINISHED,
    STOPPED,
    PARTNER_JOINED,
    PARTNER_LEFT,
    WENT_ALONG,
    DOCUMENT_READ,
    LIST_EXPORTED,
    NOT_IN_STOPPED_TEAM,
    TASK_NOT_ALLOWED;

    @Override
    public String code() {
        return "action." + name().toLowerCase(Locale.ROOT);
    }
}
