package nl.groeikracht.distribution;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered of a round of distribution. */
public enum DistributionAct implements Act {
    ROUND_OPENED,
    JOINED,
    PARTICIPANTS_CONFIRMED,
    INTEREST_DECLARED,
    SCORED,
    RANKING_ADVISED,
    RANKED,
    LOTS_DRAWN,
    FIXED,
    ALLOTTED,
    ESCALATED,
    NOT_ALLOWED;

    @Override
    public String code() {
        return "distribution." + name().toLowerCase(Locale.ROOT);
    }
}
