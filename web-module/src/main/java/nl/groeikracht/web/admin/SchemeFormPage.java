package nl.groeikracht.web.admin;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.groeikracht.budget.AccountKind;
import nl.groeikracht.budget.DeterminationRoute;
import nl.groeikracht.budget.DistributionSystem;
import nl.groeikracht.budget.SchemeAdministration;
import nl.groeikracht.budget.SchemeCheck;
import nl.groeikracht.budget.SchemeContent;
import nl.groeikracht.budget.SchemeProblem.Field;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.budget.TieRule;
import nl.groeikracht.legal.TermSource;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A new scheme, or the next version of one. */
@Named
@RequestScoped
public class SchemeFormPage {

    private static final Map<Field, String> INPUTS = Map.ofEntries(
            Map.entry(Field.NAME, "naam"),
            Map.entry(Field.VALID_FROM, "geldtVanaf"),
            Map.entry(Field.OPENS_ON, "openVanaf"),
            Map.entry(Field.CLOSES_ON, "openTot"),
            Map.entry(Field.PURPOSE, "doel"),
            Map.entry(Field.CONDITIONS, "voorwaarden"),
            Map.entry(Field.OBLIGATIONS, "verplichtingen"),
            Map.entry(Field.THEMES, "themas"),
            Map.entry(Field.LEGAL_BASIS, "grondslag"),
            Map.entry(Field.MAXIMUM, "maximum"),
            Map.entry(Field.MINIMUM_SUPPORTERS, "steun"),
            Map.entry(Field.DECISION_WEEKS, "weken"),
            Map.entry(Field.EXTENSION_WEEKS, "verdagen"),
            Map.entry(Field.DECISION_TERM_ARTICLE, "termijnArtikel"),
            Map.entry(Field.DECISION_TERM_SOURCE, "termijnBron"),
            Map.entry(Field.SUPPLEMENT_DAYS, "aanvullen"),
            Map.entry(Field.LATEST_MONTHS, "maanden"),
            Map.entry(Field.DISTRIBUTION, "verdeling"),
            Map.entry(Field.CRITERIA, "criteria"),
            Map.entry(Field.MINIMUM_SCORE, "minimaleScore"),
            Map.entry(Field.ASSESSORS, "beoordelaars"),
            Map.entry(Field.FUND, "fonds"),
            Map.entry(Field.FUND_PAYMENT_DAYS, "fondsBetaling"),
            Map.entry(Field.ARRANGEMENTS, "route"),
            Map.entry(Field.PAYMENT, "voorschot"));
    private static final String LIST = "/werk/regelingen";

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

    @Inject
    Format format;

    @Inject
    Clock clock;

    private SchemeTerms current;
    private SchemeFields fields;
    private String slug;
    private LocalDate periodFrom;
    private LocalDate periodThrough;
    private Money ceiling;
    private String reason;
    private SchemeContent preview;

    @PostConstruct
    void load() {
        if (schemeId == null) {
            fields = SchemeFields.empty(schemes.modelArrangements(Dutch.today(clock)));
        } else {
            current = schemes.history(schemeId).stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFound("scheme", schemeId.toString()))
                    .terms();
            site.show(current.gmCode());
            fields = SchemeFields.of(current, Dutch.today(clock).plusDays(1));
        }
        user.require(gmCode(), "scheme form", ADMINISTRATOR);
    }

    /** Shows what residents would read, and what is still wrong. */
    public void preview() {
        var content = fields.content();
        check(content);
        if (!problems.any()) {
            preview = content;
        }
    }

    public void save() throws IOException {
        var content = fields.content();
        check(content);
        if (problems.any()) {
            return;
        }
        try {
            done(isNew() ? add(content) : change(content));
        } catch (Refusal refused) {
            problems.add(isNew() ? "adres" : "geldtVanaf", refused);
        }
    }

    private String add(SchemeContent content) {
        administration.add(gmCode(), slug, periodFrom, periodThrough, ceiling, content);
        return texts.get("admin", "scheme.saved.new", content.name());
    }

    private String change(SchemeContent content) {
        var next = administration.change(schemeId, content, reason);
        return texts.get("admin", "scheme.saved.change", next.number(), next.validFrom());
    }

    private static void done(String news) throws IOException {
        Messages.addFlashGlobalInfo("{0}", news);
        Faces.redirect(LIST);
    }

    private void check(SchemeContent content) {
        SchemeCheck.of(content)
                .forEach(wrong -> problems.add(
                        INPUTS.get(wrong.field()), wrong.key(), wrong.values().toArray()));
        if (isNew()) {
            checkNew();
        } else {
            problems.text("reden", reason, SchemeAdministration.REASON_LIMIT, "scheme.error.reason");
        }
    }

    private void checkNew() {
        if (slug == null || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || slug.length() > 60) {
            problems.add("adres", "scheme.error.slug");
        }
        if (ceiling == null || ceiling.isZero()) {
            problems.add("plafond", "scheme.error.amount");
        }
        problems.required("periodeVan", periodFrom, "scheme.error.day");
        problems.required("periodeTot", periodThrough, "scheme.error.day");
        if (periodFrom != null && periodThrough != null && periodThrough.isBefore(periodFrom)) {
            problems.add("periodeTot", "scheme.error.period");
        }
    }

    private String gmCode() {
        return site.getMunicipality().gmCode();
    }

    public boolean isNew() {
        return current == null;
    }

    /** The newest version; null for a new scheme. */
    public SchemeTerms getCurrent() {
        return current;
    }

    public SchemeFields getFields() {
        return fields;
    }

    /** As it would be published; null when no preview was asked, or something is wrong. */
    public SchemeContent getPreview() {
        return preview;
    }

    /** Who can set a term under public law; a fund promises its own. */
    public List<TermSource> getTermSources() {
        return List.of(TermSource.LAW, TermSource.GENERAL_ORDER, TermSource.ORDINANCE, TermSource.AUTHORITY);
    }

    public List<DeterminationRoute> getRoutes() {
        return List.of(DeterminationRoute.values());
    }

    public List<AccountKind> getAccounts() {
        return List.of(AccountKind.values());
    }

    public List<DistributionSystem> getSystems() {
        return List.of(DistributionSystem.values());
    }

    public List<TieRule> getTieRules() {
        return List.of(TieRule.values());
    }

    public String getDayHint() {
        return texts.get(
                "admin", "scheme.day.hint", format.inputDate(Dutch.today(clock).plusDays(1)));
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
