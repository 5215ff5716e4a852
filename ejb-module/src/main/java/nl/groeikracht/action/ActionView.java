package nl.groeikracht.action;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.initiative.TeamView;
import nl.groeikracht.initiative.TeamView.RelatedTeam;
import nl.groeikracht.shared.CaseNumber;

/**
 * An action with all that is known of it.
 *
 * @param leader first name of who leads it; null when nobody does, or not any more
 * @param line as it stands in lists, with its results
 * @param parent the action from which it grew; null when it stands on its own
 * @param children what grew from it
 * @param summary of its results, empty as long as it was not done; so are story and lessons
 * @param stoppedBecause empty unless it was stopped
 * @param partners the other teams that do it too
 */
public record ActionView(
        ActionLine line,
        TeamView team,
        ActionTypeView type,
        ActionLine parent,
        List<ActionLine> children,
        String about,
        String leader,
        String place,
        Integer expected,
        String invitation,
        String summary,
        String story,
        String lessons,
        String stoppedBecause,
        List<RelatedTeam> partners,
        List<PreparationView> preparations,
        List<MoneyView> money,
        List<DocumentInfo> documents)
        implements Serializable {

    public ActionView {
        children = List.copyOf(children);
        partners = List.copyOf(partners);
        preparations = List.copyOf(preparations);
        money = List.copyOf(money);
        documents = List.copyOf(documents);
    }

    public CaseNumber number() {
        return line.number();
    }

    public String gmCode() {
        return team.gmCode();
    }

    public ActionState state() {
        return line.state();
    }

    public boolean isOver() {
        return state().isOver();
    }

    public boolean hasResults() {
        return state().hasResults();
    }

    /** What was asked last; null when nothing was. */
    public MoneyView lastMoney() {
        return money.isEmpty() ? null : money.get(money.size() - 1);
    }

    public long preparationsDone() {
        return preparations.stream().filter(PreparationView::isDone).count();
    }
}
