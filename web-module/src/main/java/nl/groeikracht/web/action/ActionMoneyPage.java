package nl.groeikracht.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.action.ActionFunding;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.shared.Money;

/** Where money is asked for an action, and how much. */
@Named
@RequestScoped
public class ActionMoneyPage extends ActionTaskPage {

    @Inject
    ActionFunding funding;

    private List<SchemeTerms> schemes = List.of();
    private String scheme;
    private Money amount;

    @Override
    void loaded() {
        schemes = funding.open(getView().gmCode());
    }

    public void save() throws IOException {
        missing("regeling", scheme, "money.scheme.missing");
        missing("bedrag", amount, "money.amount.missing");
        if (!problems.any()) {
            funding.ask(id(), action(), scheme, amount);
            done("money.arranged");
        }
    }

    public void without() throws IOException {
        funding.withoutMoney(id(), action());
        done("money.without.done");
    }

    public List<SchemeTerms> getSchemes() {
        return schemes;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
