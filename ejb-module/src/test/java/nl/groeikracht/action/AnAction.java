package nl.groeikracht.action;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/** Actions for tests. */
final class AnAction {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate THE_DAY = LocalDate.of(2026, 3, 14);
    static final CaseNumber TEAM = new CaseNumber("LW-2026-0001");

    private AnAction() {}

    static NeighbourhoodAction noted() {
        return new NeighbourhoodAction(
                new CaseNumber("LW-2026-0002"),
                "GM0080",
                new NewAction(TEAM, 1, "Regentonnen", "Voor de hele buurt", null),
                TODAY);
    }

    static NeighbourhoodAction takenUp() {
        var action = noted();
        action.takeUp(7, "Vijftig regentonnen met korting", TODAY);
        return action;
    }

    static NeighbourhoodAction prepared(boolean money) {
        var action = takenUp();
        action.prepared(new ActionPlan(THE_DAY, "Buurthuis", 40, money), TODAY);
        return action;
    }

    static NeighbourhoodAction planned() {
        var action = prepared(false);
        action.invited(THE_DAY, "Doe mee!", TODAY);
        return action;
    }

    static NeighbourhoodAction done() {
        var action = planned();
        action.record(results(38), "noor", THE_DAY);
        return action;
    }

    static ActionResults results(int participants) {
        return new ActionResults(THE_DAY, participants, 12, 2, 50, false, "Alle tonnen staan.", List.of());
    }

    static ActionLine line(String number, String parent, String title) {
        return line(number, parent, title, ActionState.IDEA);
    }

    static ActionLine line(String number, String parent, String title, ActionState state) {
        return new ActionLine(
                new CaseNumber(number),
                TEAM,
                "Buurtteam Linde",
                parent == null ? null : new CaseNumber(parent),
                title,
                "Regentonactie",
                "Regentonnen",
                state,
                TODAY,
                null,
                null,
                null,
                null,
                null,
                false,
                "Dorpsteam Eik",
                null,
                null,
                Money.ZERO);
    }
}
