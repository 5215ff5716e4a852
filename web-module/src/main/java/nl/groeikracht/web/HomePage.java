package nl.groeikracht.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.BudgetState;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.Money;

/** The start for residents: what a municipality has to offer and how much is left of it. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    Site site;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    Format format;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private List<Budget> budgets = List.of();

    @PostConstruct
    void load() {
        if (site.getMunicipality() != null) {
            budgets = schemes.current(site.getMunicipality().gmCode()).stream()
                    .filter(scheme -> !scheme.closesOn().isBefore(format.today()))
                    .map(scheme ->
                            new Budget(scheme, ledger.state(scheme.ceilingId()), scheme.isOpenOn(format.today())))
                    .toList();
        }
    }

    public List<Budget> getBudgets() {
        return budgets;
    }

    /** The scheme that the large button leads to; null when nothing is open. */
    public SchemeTerms getFirstOpen() {
        return budgets.stream()
                .filter(Budget::open)
                .map(Budget::scheme)
                .findFirst()
                .orElse(null);
    }

    public String getFirstOpenUrl() {
        return getFirstOpen() == null ? null : url(getFirstOpen());
    }

    /** {@code 24 november 2026, 9.00 uur} */
    public String getMoment() {
        return format.date(format.today()) + ", " + format.time(clock.instant());
    }

    private String url(SchemeTerms scheme) {
        return "/regeling?gemeente=" + site.getMunicipality().slug() + "&regeling=" + scheme.slug();
    }

    public String urlOf(Budget budget) {
        return url(budget.scheme());
    }

    /** A scheme and the state of its money. */
    public record Budget(SchemeTerms scheme, BudgetState state, boolean open) {

        public MoneyBarView bar() {
            return MoneyBarView.of(state.granted(), state.reserved(), left());
        }

        public Money left() {
            return state.left();
        }
    }
}
