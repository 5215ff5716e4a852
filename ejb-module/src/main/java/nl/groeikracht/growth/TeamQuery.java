package nl.groeikracht.growth;

import java.io.Serializable;
import java.util.Locale;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;

/**
 * Which teams a list shows; what is null or empty does not matter.
 *
 * @param text in the name, the place or the number
 * @param guide part of the name of the guide
 * @param ended whether teams that are not guided any more are shown too
 */
public record TeamQuery(String text, Phase phase, String guide, Signal signal, boolean ended) implements Serializable {

    public static final TeamQuery ALL = new TeamQuery(null, null, null, null, true);

    boolean fits(TeamLine team) {
        return (ended || team.isGuided())
                && (phase == null || team.phase() == phase)
                && (signal == null || team.signals().contains(signal))
                && contains(guide, team.guide())
                && (contains(text, team.name())
                        || contains(text, team.place())
                        || contains(text, team.number().value()));
    }

    private static boolean contains(String wanted, String text) {
        return wanted == null
                || wanted.isBlank()
                || text != null
                        && text.toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT));
    }
}
