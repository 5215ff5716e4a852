package nl.groeikracht.teampage;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.action.PublicAction;
import nl.groeikracht.initiative.TeamCard;

/**
 * What everybody sees of a team.
 *
 * @param dates what is still to come
 * @param planned the actions to which the neighbours are invited
 * @param told the actions that were done, with their stories
 */
public record PublicTeam(
        TeamCard team, TeamPageText page, List<TeamDate> dates, List<PublicAction> planned, List<PublicAction> told)
        implements Serializable {

    public PublicTeam {
        dates = List.copyOf(dates);
        planned = List.copyOf(planned);
        told = List.copyOf(told);
    }
}
