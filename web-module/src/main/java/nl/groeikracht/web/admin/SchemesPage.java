package nl.groeikracht.web.admin;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.BudgetState;
import nl.groeikracht.budget.SchemeChange;
import nl.groeikracht.budget.SchemeEvaluations;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.web.MoneyBarView;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;

/** The schemes of a municipality, each with its versions and its money. */
@Named
@RequestScoped
public class SchemesPage {

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    SchemeEvaluations evaluations;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Inject
    Site site;

    @Inject
    Clock clock;

    private List<Row> rows;

    @PostConstruct
    void load() {
        rows = schemes.all(gmCode()).stream().map(this::row).toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Only who is administrator here can change anything; the others read. */
    public boolean isAdministrator() {
        return user.isIn(gmCode(), ADMINISTRATOR);
    }

    private String gmCode() {
        return site.getMunicipality().gmCode();
    }

    private Row row(SchemeTerms newest) {
        var today = Dutch.today(clock);
        var versions = schemes.history(newest.schemeId());
        var current = versions.stream()
                .map(SchemeChange::terms)
                .filter(terms -> isValid(terms, today))
                .findFirst()
                .orElse(newest);
        var budget = ledger.state(current.ceilingId());
        return new Row(
                current,
                isValid(current, today) && current.isOpenOn(today),
                versions,
                budget,
                bar(budget),
                evaluation(newest, today));
    }

    /** By when the next report on its effects comes (Awb 4:24); empty for a private fund. */
    private String evaluation(SchemeTerms terms, LocalDate today) {
        return evaluations
                .of(terms.schemeId())
                .map(state -> texts.get(
                        "admin",
                        "schemes.evaluation." + (state.isLate(today) ? "late" : state.isNear(today) ? "near" : "due"),
                        state.dueOn()))
                .orElse("");
    }

    private static MoneyBarView bar(BudgetState budget) {
        return MoneyBarView.of(budget.granted(), budget.reserved(), budget.left());
    }

    private static boolean isValid(SchemeTerms terms, LocalDate day) {
        return !terms.validFrom().isAfter(day)
                && (terms.validTo() == null || terms.validTo().isAfter(day));
    }

    /**
     * @param open whether a request can be sent today
     * @param evaluation by when it is reported on; empty when it need not be
     */
    public record Row(
            SchemeTerms terms,
            boolean open,
            List<SchemeChange> versions,
            BudgetState budget,
            MoneyBarView bar,
            String evaluation) {}
}
