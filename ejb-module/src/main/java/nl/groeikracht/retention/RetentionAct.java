package nl.groeikracht.retention;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of keeping and destroying. */
public enum RetentionAct implements Act {
    RULE_ADDED,
    HOLD_SET,
    HOLD_LIFTED,
    LIST_DRAWN_UP,
    DOSSIER_TAKEN_OFF,
    LIST_APPROVED,
    LIST_CANCELLED,
    DESTRUCTION_STARTED,
    DOSSIER_DESTROYED,
    DOSSIER_KEPT,
    DESTRUCTION_FINISHED;

    @Override
    public String code() {
        return "retention." + name().toLowerCase(Locale.ROOT);
    }
}
