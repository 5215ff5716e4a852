package nl.groeikracht.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeikracht.budget.BudgetState;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.web.MoneyBarView;
import nl.groeikracht.web.Texts;

/** The ceiling as it stands, and as it would stand after granting this request; and the budget of the plan itself. */
@Named
@RequestScoped
public class CaseMoney {

    @Inject
    CaseFilePage page;

    @Inject
    Texts texts;

    protected CaseMoney() {}

    /** False when it is decided, or when the ceiling has not enough left. */
    public boolean isIfGranted() {
        return view().budgetIfGranted() != null;
    }

    /** What is missing to grant what is proposed; zero when it fits or is decided. */
    public Money getMissing() {
        return view().state().isOpen()
                ? view().toGrant()
                        .lessAtMost(view().budget().grantable(view().money().reserved()))
                : Money.ZERO;
    }

    public MoneyBarView getNow() {
        var now = view().budget();
        var granted = view().money().granted();
        if (!granted.isZero()) {
            return MoneyBarView.after(now.granted().lessAtMost(granted), granted, now.reserved(), now.left());
        }
        var reserved = view().money().reserved();
        return MoneyBarView.before(now.granted(), now.reserved().lessAtMost(reserved), reserved, now.left());
    }

    public MoneyBarView getAfter() {
        var after = view().budgetIfGranted();
        return MoneyBarView.after(view().budget().granted(), view().toGrant(), after.reserved(), after.left());
    }

    public List<Row> getRows() {
        var now = view().budget();
        var after = isIfGranted() ? view().budgetIfGranted() : now;
        return List.of(
                new Row(text("money.granted"), now.granted(), after.granted()),
                new Row(text("money.reserved"), now.reserved(), after.reserved()),
                new Row(text("money.left"), left(now), left(after)));
    }

    private static Money left(BudgetState state) {
        return state.left();
    }

    public Money getOwnAndOther() {
        return view().plan().ownMoney().plus(view().plan().otherIncome());
    }

    /** There is a second column: what is proposed, or decided. */
    public boolean isJudged() {
        return view().proposal() != null || isGranted();
    }

    public boolean isGranted() {
        return view().decision() != null && view().decision().isGrant();
    }

    public Money getOutcome() {
        return view().decision() != null ? view().decision().amount() : view().toGrant();
    }

    private CaseView view() {
        return page.getView();
    }

    private String text(String key) {
        return texts.get("casefile", key);
    }

    /** A line of the ceiling: now and after the decision. */
    public record Row(String label, Money now, Money after) {}
}
