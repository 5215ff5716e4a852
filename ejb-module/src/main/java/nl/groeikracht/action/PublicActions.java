package nl.groeikracht.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/** The actions of a team that everybody may know of: those to which the neighbours are invited, and those that were told. */
@ApplicationScoped
public class PublicActions {

    @Inject
    ActionLines lines;

    @Inject
    ActionRecords records;

    /** By day. */
    public List<PublicAction> planned(CaseNumber team) {
        return lines.ofTeam(team).stream()
                .filter(line -> line.state() == ActionState.PLANNED)
                .sorted(Comparator.comparing(ActionLine::heldOn))
                .map(line -> {
                    var action = records.read(line.number());
                    return new PublicAction(withoutMoney(line), action.place(), action.invitation());
                })
                .toList();
    }

    /** The newest first. */
    public List<PublicAction> told(CaseNumber team) {
        return lines.ofTeam(team).stream()
                .filter(line -> line.state() == ActionState.LOOKING_AHEAD || line.state() == ActionState.DONE)
                .sorted(Comparator.comparing(ActionLine::heldOn).reversed())
                .map(line -> {
                    var action = records.read(line.number());
                    return new PublicAction(withoutMoney(line), action.place(), action.story());
                })
                .toList();
    }

    private static ActionLine withoutMoney(ActionLine line) {
        return new ActionLine(
                line.number(),
                line.team(),
                line.teamName(),
                line.parent(),
                line.title(),
                line.type(),
                line.measure(),
                line.state(),
                line.notedOn(),
                line.heldOn(),
                line.participants(),
                line.households(),
                line.newMembers(),
                line.measures(),
                line.alone(),
                line.partners(),
                null,
                null,
                Money.ZERO);
    }
}
