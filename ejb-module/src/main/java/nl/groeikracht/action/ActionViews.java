package nl.groeikracht.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeikracht.document.Documents;
import nl.groeikracht.initiative.MemberView;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.initiative.TeamView.RelatedTeam;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.shared.CaseNumber;

/** Puts together what there is to see of an action. */
@ApplicationScoped
class ActionViews {

    @Inject
    ActionRecords records;

    @Inject
    ActionLines lines;

    @Inject
    ActionTypes types;

    @Inject
    Teams teams;

    @Inject
    Documents documents;

    ActionView of(NeighbourhoodAction action) {
        var number = action.number();
        var team = teams.read(action.team());
        return new ActionView(
                line(action.team(), number),
                team,
                types.read(action.type()),
                action.parent() == null
                        ? null
                        : line(records.read(action.parent()).team(), action.parent()),
                lines.grownFrom(number),
                action.about(),
                leader(action, team),
                action.place(),
                action.expected(),
                action.invitation(),
                text(action.summary()),
                text(action.story()),
                text(action.lessons()),
                text(action.stoppedBecause()),
                records.partners(number).stream().map(this::partner).toList(),
                records.preparations(number).stream()
                        .map(ActionPreparation::view)
                        .toList(),
                records.money(number).stream().map(ActionMoney::view).toList(),
                documents.of(number));
    }

    private ActionLine line(CaseNumber team, CaseNumber action) {
        return lines.ofTeam(team).stream()
                .filter(line -> line.number().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private RelatedTeam partner(CaseNumber team) {
        return new RelatedTeam(team, teams.read(team).name());
    }

    private static String leader(NeighbourhoodAction action, TeamView team) {
        return Optional.ofNullable(action.leader())
                .flatMap(id -> team.members().stream()
                        .filter(member -> member.id() == id)
                        .findFirst())
                .map(MemberView::firstName)
                .orElse(null);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
