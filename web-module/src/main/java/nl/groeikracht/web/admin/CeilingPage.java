package nl.groeikracht.web.admin;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.BudgetMovement;
import nl.groeikracht.budget.BudgetState;
import nl.groeikracht.budget.CeilingExceeded;
import nl.groeikracht.budget.SchemeAdministration;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.MoneyBarView;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Raises or lowers the ceiling of a scheme, with a reason. */
@Named
@RequestScoped
public class CeilingPage {

    private static final int REASON_LIMIT = 500;

    @Inject
    @Param(name = "regeling")
    Long schemeId;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    SchemeAdministration administration;

    @Inject
    CurrentUser user;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private SchemeTerms scheme;
    private BudgetState budget;
    private String direction;
    private Money amount;
    private String reason;

    @PostConstruct
    void load() {
        scheme = schemes.versions(schemeId == null ? 0 : schemeId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("scheme", String.valueOf(schemeId)));
        site.show(scheme.gmCode());
        user.require(scheme.gmCode(), "ceiling of " + scheme.slug(), ADMINISTRATOR);
        budget = ledger.state(scheme.ceilingId());
    }

    public void save() throws IOException {
        check();
        if (problems.any()) {
            return;
        }
        try {
            change();
            Messages.addFlashGlobalInfo(
                    "{0}",
                    texts.get(
                            "admin",
                            "ceiling.saved",
                            ledger.state(scheme.ceilingId()).ceiling()));
            Faces.redirect("/werk/regelingen/plafond?regeling=%s", schemeId.toString());
        } catch (CeilingExceeded exceeded) {
            problems.add(
                    "bedrag",
                    texts.get("admin", "ceiling.tooLow", exceeded.arguments().get(0)));
        }
    }

    private void change() {
        if ("raise".equals(direction)) {
            administration.raiseCeiling(schemeId, amount, reason.strip());
        } else {
            administration.lowerCeiling(schemeId, amount, reason.strip());
        }
    }

    private void check() {
        if (direction == null) {
            wrong("richting", "scheme.error.choose");
        }
        if (amount == null || amount.isZero()) {
            wrong("bedrag", "scheme.error.amount");
        }
        if (reason == null || reason.isBlank()) {
            wrong("reden", "scheme.error.reason");
        } else if (reason.length() > REASON_LIMIT) {
            wrong("reden", "scheme.error.long", REASON_LIMIT);
        }
    }

    private void wrong(String input, String key, Object... values) {
        problems.add(input, texts.get("admin", key, values));
    }

    public SchemeTerms getScheme() {
        return scheme;
    }

    public String getLead() {
        return texts.get(
                "admin",
                "ceiling.lead",
                scheme.periodFrom(),
                scheme.periodThrough(),
                budget.ceiling(),
                budget.granted(),
                budget.reserved(),
                budget.left());
    }

    public MoneyBarView getBar() {
        return MoneyBarView.of(budget.granted(), budget.reserved(), budget.left());
    }

    /** The newest first. */
    public List<BudgetMovement> getChanges() {
        return ledger.ceilingChanges(scheme.ceilingId());
    }

    /** {@code + € 10.000,00} */
    public String change(BudgetMovement movement) {
        var cents = movement.ceilingDelta();
        return (cents < 0 ? "− " : "+ ") + format.money(Money.ofCents(Math.abs(cents)));
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
