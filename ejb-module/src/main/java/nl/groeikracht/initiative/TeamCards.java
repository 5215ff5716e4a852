package nl.groeikracht.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** What everybody may know of a team, such as the visitors of its own page. */
@ApplicationScoped
public class TeamCards {

    @Inject
    TeamRecords records;

    /** @throws NotFound when there is no such team */
    public TeamCard read(CaseNumber number) {
        var team = records.read(number);
        return new TeamCard(
                number,
                team.gmCode(),
                team.name(),
                team.place(),
                team.neighbourhoodCode(),
                records.members(number).size());
    }
}
