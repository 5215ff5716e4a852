package nl.groeikracht.subsidy;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of drafts: not what is typed, only who tries doors. */
enum DraftAct implements Act {
    KEY_UNKNOWN;

    @Override
    public String code() {
        return "draft." + name().toLowerCase(Locale.ROOT);
    }
}
