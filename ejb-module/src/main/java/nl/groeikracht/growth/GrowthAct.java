package nl.groeikracht.growth;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of the growth of a team. */
public enum GrowthAct implements Act {
    STARTED,
    EVIDENCE_ADDED,
    WORK_DONE,
    PHASE_CONFIRMED,
    NOT_YET,
    BECAME_INDEPENDENT,
    EVALUATED,
    STEPPED_BACK,
    STOPPED,
    RESTARTED,
    MERGED,
    SPLIT,
    CONTACT_LEFT,
    CONTACT_APPOINTED,
    AGREEMENT_DRAFTED,
    AGREEMENT_SIGNED_BY_TEAM,
    AGREEMENT_SIGNED,
    TALK_HELD,
    THEME_WAITS,
    THEME_TAKEN_UP,
    HOURS_RECORDED,
    HOURS_PLANNED,
    DOCUMENT_READ,
    LIST_EXPORTED,
    TASK_NOT_ALLOWED;

    @Override
    public String code() {
        return "growth." + name().toLowerCase(Locale.ROOT);
    }
}
