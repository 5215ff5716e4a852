package nl.groeikracht.web.admin;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import nl.groeikracht.budget.BudgetYear;
import nl.groeikracht.budget.SchemeAdministration;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A new year for a scheme that exists: a new period and a new ceiling under the same rules. */
@Named
@RequestScoped
public class BudgetYearPage {

    /** At which field stands what a refusal says. */
    private static final Map<String, String> INPUTS = Map.of(
            "refusal.yearPeriod", "periodeVan",
            "scheme.error.period", "periodeTot",
            "scheme.error.amount", "plafond",
            "refusal.yearOpens", "openVanaf",
            "scheme.error.closesBeforeOpens", "openTot");

    @Inject
    @Param(name = "regeling")
    Long schemeId;

    @Inject
    Schemes schemes;

    @Inject
    SchemeAdministration administration;

    @Inject
    CurrentUser user;

    @Inject
    Problems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private SchemeTerms scheme;
    private LocalDate periodFrom;
    private LocalDate periodThrough;
    private Money ceiling;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private String reason;

    @PostConstruct
    void load() {
        scheme = schemes.newest(schemeId == null ? 0 : schemeId)
                .orElseThrow(() -> new NotFound("scheme", String.valueOf(schemeId)));
        site.show(scheme.gmCode());
        user.require(scheme.gmCode(), "new year of " + scheme.slug(), ADMINISTRATOR);
        propose(BudgetYear.after(scheme));
    }

    private void propose(BudgetYear year) {
        periodFrom = year.periodFrom();
        periodThrough = year.periodThrough();
        ceiling = year.ceiling();
        opensOn = year.opensOn();
        closesOn = year.closesOn();
    }

    public void save() throws IOException {
        check();
        if (problems.any()) {
            return;
        }
        try {
            var year = new BudgetYear(periodFrom, periodThrough, ceiling, opensOn, closesOn);
            var next = administration.addYear(schemeId, year, reason);
            Messages.addFlashGlobalInfo("{0}", texts.get("admin", "year.saved", next.opensOn()));
            Faces.redirect("/werk/regelingen");
        } catch (Refusal refused) {
            problems.add(INPUTS.getOrDefault(refused.key(), ""), refused);
        }
    }

    private void check() {
        problems.required("periodeVan", periodFrom, "scheme.error.day");
        problems.required("periodeTot", periodThrough, "scheme.error.day");
        problems.required("plafond", ceiling, "scheme.error.amount");
        problems.required("openVanaf", opensOn, "scheme.error.day");
        problems.required("openTot", closesOn, "scheme.error.day");
        problems.text("reden", reason, SchemeAdministration.REASON_LIMIT, "scheme.error.reason");
    }

    public SchemeTerms getScheme() {
        return scheme;
    }

    public String getLead() {
        return texts.get(
                "admin", "year.lead", scheme.periodFrom(), scheme.periodThrough(), scheme.ceiling(), scheme.closesOn());
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(LocalDate periodFrom) {
        this.periodFrom = periodFrom;
    }

    public LocalDate getPeriodThrough() {
        return periodThrough;
    }

    public void setPeriodThrough(LocalDate periodThrough) {
        this.periodThrough = periodThrough;
    }

    public Money getCeiling() {
        return ceiling;
    }

    public void setCeiling(Money ceiling) {
        this.ceiling = ceiling;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
