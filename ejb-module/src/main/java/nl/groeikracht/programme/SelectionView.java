package nl.groeikracht.programme;

import java.io.Serializable;
import java.util.List;

/**
 * All that a choice of neighbourhoods rests on.
 *
 * @param factors all that can weigh, also those that weigh nothing now
 * @param ranking empty as long as nothing weighs
 * @param sensitivity null as long as nothing weighs
 */
public record SelectionView(
        ProgrammeView programme,
        List<Candidate> neighbourhoods,
        List<Factor> factors,
        List<SessionScore> scores,
        List<Ranked> ranking,
        Sensitivity sensitivity)
        implements Serializable {}
