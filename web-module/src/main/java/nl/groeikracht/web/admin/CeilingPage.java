package nl.groeikracht.web.admin;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.BudgetState;
import nl.groeikracht.budget.CeilingAdministration;
import nl.groeikracht.budget.CeilingChange;
import nl.groeikracht.budget.CeilingExceeded;
import nl.groeikracht.budget.CeilingHistory;
import nl.groeikracht.budget.CeilingNotice;
import nl.groeikracht.budget.Ceilings;
import nl.groeikracht.budget.SchemeAdministration;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.MoneyBarView;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Raises or lowers the ceiling of a scheme, with a reason, and where that was made known. */
@Named
@RequestScoped
public class CeilingPage {

    @Inject
    @Param(name = "regeling")
    Long schemeId;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    CeilingAdministration administration;

    @Inject
    Ceilings ceilings;

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

    private SchemeTerms scheme;
    private BudgetState budget;
    private CeilingHistory history;
    private Money seen;
    private String direction;
    private Money amount;
    private String reason;
    private LocalDate publishedOn;
    private String gazette;
    private boolean beforeBudget;
    private boolean announced;
    private boolean fromBudget;
    private Long movement;
    private LocalDate laterPublishedOn;
    private String laterGazette;
    private boolean laterBeforeBudget;
    private boolean laterAnnounced;
    private boolean laterFromBudget;

    @PostConstruct
    void load() {
        scheme = schemes.newest(schemeId == null ? 0 : schemeId)
                .orElseThrow(() -> new NotFound("scheme", String.valueOf(schemeId)));
        site.show(scheme.gmCode());
        user.require(scheme.gmCode(), "ceiling of " + scheme.slug(), ADMINISTRATOR);
        budget = ledger.state(scheme.ceilingId());
        history = ceilings.history(scheme.ceilingId());
        seen = budget.ceiling();
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
            problems.add("bedrag", "ceiling.tooLow", exceeded.arguments().get(0));
        } catch (Refusal changedMeanwhile) {
            problems.add("", changedMeanwhile);
            seen = budget.ceiling();
        }
    }

    private void change() {
        if ("raise".equals(direction)) {
            administration.raise(schemeId, seen, amount, reason, notice());
        } else {
            administration.lower(schemeId, seen, amount, reason, notice());
        }
    }

    private CeilingNotice notice() {
        return publishedOn == null
                ? null
                : new CeilingNotice(publishedOn, gazette, beforeBudget, announced, fromBudget);
    }

    /** Registers where and when an earlier change was made known. */
    public void publish() throws IOException {
        if (movement == null) {
            problems.add("wijziging", "scheme.error.choose");
        }
        if (laterPublishedOn == null) {
            problems.add("bekendOpLater", "ceiling.error.published");
        }
        if (laterGazette == null || laterGazette.isBlank()) {
            problems.add("gemeentebladLater", "ceiling.error.gazette");
        }
        if (problems.any()) {
            return;
        }
        administration.publish(
                schemeId,
                movement,
                new CeilingNotice(laterPublishedOn, laterGazette, laterBeforeBudget, laterAnnounced, laterFromBudget));
        Messages.addFlashGlobalInfo("{0}", texts.get("admin", "ceiling.published", laterPublishedOn));
        Faces.redirect("/werk/regelingen/plafond?regeling=%s", schemeId.toString());
    }

    private void check() {
        problems.required("richting", direction, "scheme.error.choose");
        if (amount == null || amount.isZero()) {
            problems.add("bedrag", "scheme.error.amount");
        }
        if (publishedOn != null && (gazette == null || gazette.isBlank())) {
            problems.add("gemeenteblad", "ceiling.error.gazette");
        }
        if (publishedOn == null && gazette != null && !gazette.isBlank()) {
            problems.add("bekendOp", "ceiling.error.published");
        }
        problems.text("reden", reason, SchemeAdministration.REASON_LIMIT, "scheme.error.reason");
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
    public List<CeilingChange> getChanges() {
        var changes = new ArrayList<>(history.changes());
        Collections.reverse(changes);
        return changes;
    }

    /** Changes of which the publication is not registered yet. */
    public List<CeilingChange> getUnpublished() {
        return getChanges().stream()
                .filter(change -> change.notice() == null && change.honouredFor() == null)
                .toList();
    }

    public String choice(CeilingChange change) {
        return texts.get("admin", "ceiling.publish.choice", format.moment(change.at()), change(change));
    }

    /** {@code + € 10.000,00} */
    public String change(CeilingChange change) {
        return (change.cents() < 0 ? "− " : "+ ") + format.money(Money.ofCents(Math.abs(change.cents())));
    }

    public String publication(CeilingChange change) {
        if (change.honouredFor() != null) {
            return texts.get("admin", "ceiling.honoured", change.honouredFor());
        }
        return change.notice() == null
                ? texts.get("admin", "ceiling.publication.none")
                : texts.get(
                        "admin",
                        "ceiling.publication.of",
                        change.notice().publishedOn(),
                        change.notice().gazette());
    }

    /** For whom a change holds (Awb 4:27, 4:28). */
    public String effect(CeilingChange change) {
        boolean restricts = change.cents() < 0
                || change.movementId() == history.changes().get(0).movementId();
        if (change.honouredFor() != null || !restricts) {
            return "";
        }
        if (change.notice() == null) {
            return change.cents() < 0 ? texts.get("admin", "ceiling.for.nobody") : "";
        }
        boolean forAll = change.notice().publishedOn().isBefore(history.periodFrom())
                || change.cents() < 0 && history.lowersForAll(change);
        return forAll
                ? texts.get("admin", "ceiling.for.all")
                : texts.get("admin", "ceiling.for.later", change.notice().publishedOn());
    }

    /** The ceiling that the one who types looks at. */
    public Money getSeen() {
        return seen;
    }

    public void setSeen(Money seen) {
        this.seen = seen;
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

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getGazette() {
        return gazette;
    }

    public void setGazette(String gazette) {
        this.gazette = gazette;
    }

    public boolean isBeforeBudget() {
        return beforeBudget;
    }

    public void setBeforeBudget(boolean beforeBudget) {
        this.beforeBudget = beforeBudget;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public void setAnnounced(boolean announced) {
        this.announced = announced;
    }

    public boolean isFromBudget() {
        return fromBudget;
    }

    public void setFromBudget(boolean fromBudget) {
        this.fromBudget = fromBudget;
    }

    public Long getMovement() {
        return movement;
    }

    public void setMovement(Long movement) {
        this.movement = movement;
    }

    public LocalDate getLaterPublishedOn() {
        return laterPublishedOn;
    }

    public void setLaterPublishedOn(LocalDate laterPublishedOn) {
        this.laterPublishedOn = laterPublishedOn;
    }

    public String getLaterGazette() {
        return laterGazette;
    }

    public void setLaterGazette(String laterGazette) {
        this.laterGazette = laterGazette;
    }

    public boolean isLaterBeforeBudget() {
        return laterBeforeBudget;
    }

    public void setLaterBeforeBudget(boolean laterBeforeBudget) {
        this.laterBeforeBudget = laterBeforeBudget;
    }

    public boolean isLaterAnnounced() {
        return laterAnnounced;
    }

    public void setLaterAnnounced(boolean laterAnnounced) {
        this.laterAnnounced = laterAnnounced;
    }

    public boolean isLaterFromBudget() {
        return laterFromBudget;
    }

    public void setLaterFromBudget(boolean laterFromBudget) {
        this.laterFromBudget = laterFromBudget;
    }
}
