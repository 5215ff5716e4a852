package nl.groeikracht.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.BudgetState;
import nl.groeikracht.budget.CeilingChange;
import nl.groeikracht.budget.CeilingNotice;
import nl.groeikracht.budget.Ceilings;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.subsidy.RequestDrafts;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Language;
import nl.groeikracht.web.MoneyBarView;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A scheme in plain words: what for, for whom, how much is left, and the way in. */
@Named
@RequestScoped
public class SchemePage {

    @Inject
    @Param(name = "regeling")
    String slug;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    Ceilings ceilings;

    @Inject
    RequestDrafts drafts;

    @Inject
    Site site;

    @Inject
    Format format;

    @Inject
    Texts texts;

    @Inject
    Language language;

    private SchemeTerms terms;
    private BudgetState budget;

    @PostConstruct
    void open() {
        terms = Optional.ofNullable(site.getMunicipality())
                .map(MunicipalityInfo::gmCode)
                .flatMap(gmCode -> schemes.find(gmCode, slug))
                .or(this::inAnyMunicipality)
                .orElseThrow(() -> new NotFound("scheme", String.valueOf(slug)));
        budget = ledger.state(terms.ceilingId());
        site.show(terms.gmCode());
    }

    /** Where and when the ceiling was published last; null when that is not registered. */
    public CeilingNotice getNotice() {
        return ceilings.history(terms.ceilingId()).changes().stream()
                .map(CeilingChange::notice)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Begins a draft and goes to the first step of the form. */
    public void apply() {
        var token = drafts.start(terms.gmCode(), terms.slug(), language.getTag());
        Faces.redirect("/aanvraag/u?concept=" + token.value());
    }

    /** A text of this page; of a private fund in its own words. */
    public String words(String key, Object... values) {
        return texts.underLaw(terms.rules().publicLaw(), "apply", key, values);
    }

    /** When the money comes, if the letter says yes. */
    public String getPaid() {
        return isOfFund() ? words("scheme.how.5", terms.rules().fund().paymentDays()) : words("scheme.how.5");
    }

    /** Whose money it is, when it is no subsidy; empty under public law. */
    public String getGiver() {
        return isOfFund()
                ? texts.get("apply", "scheme.fund", terms.rules().fund().name())
                : "";
    }

    private boolean isOfFund() {
        return terms.rules().fund() != null;
    }

    public SchemeTerms getTerms() {
        return terms;
    }

    public BudgetState getBudget() {
        return budget;
    }

    public MoneyBarView getBar() {
        return MoneyBarView.of(budget.granted(), budget.reserved(), budget.left());
    }

    public boolean isOpen() {
        return terms.isOpenOn(format.today());
    }

    public boolean isNotYetOpen() {
        return format.today().isBefore(terms.opensOn());
    }

    public boolean isClosed() {
        return format.today().isAfter(terms.closesOn());
    }

    /** Nothing is left: asking is possible, a grant only when money comes free (Awb 4:25). */
    public boolean isExhausted() {
        return isOpen() && budget.left().isZero();
    }

    /** A link from elsewhere may be followed by who chose another municipality before, or keeps no cookies. */
    private Optional<SchemeTerms> inAnyMunicipality() {
        return site.getMunicipalities().stream()
                .flatMap(municipality -> schemes.find(municipality.gmCode(), slug).stream())
                .findFirst();
    }
}
