package nl.groeikracht.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.growth.TeamGoesOn;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.initiative.Teams;

/**
 * What a team was doing when it merged or split goes on too: with the member who leads it, and else with the first new
 * team. What was done stays with the team that did it.
 */
@ApplicationScoped
class ActionSuccession {

    @Inject
    ActionRecords records;

    @Inject
    Teams teams;

    @Inject
    AuditTrail audit;

    void goesOn(@Observes TeamGoesOn news) {
        var successor = teams.read(news.to());
        records.lockOpen(news.from()).stream()
                .filter(action -> action.leader() == null || news.members().contains(action.leader()))
                .forEach(action -> handOver(action, successor));
        records.partnersGoOn(news.from(), news.to());
    }

    private void handOver(NeighbourhoodAction action, TeamView successor) {
        var before = action.team();
        action.goOnIn(successor.number());
        records.show(action, successor);
        audit.record(ActionDesk.entry(ActionAct.WENT_ALONG, action)
                .before("team", before)
                .after("team", successor.number()));
    }
}
