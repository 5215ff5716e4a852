package nl.groeikracht.initiative;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of a neighbourhood team. Of its members the trail keeps no name: they can be removed, it cannot. */
public enum InitiativeAct implements Act {
    TEAM_FOUNDED,
    TEAM_CHANGED,
    GUIDE_CHANGED,
    CONTACT_CHANGED,
    MEMBER_ADDED,
    MEMBER_CHANGED,
    MEMBER_REMOVED,
    MEMBER_MOVED,
    PARTNER_ADDED,
    PARTNER_REMOVED;

    @Override
    public String code() {
        return "initiative." + name().toLowerCase(Locale.ROOT);
    }
}
