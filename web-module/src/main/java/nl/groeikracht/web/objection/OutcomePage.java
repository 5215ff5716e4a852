package nl.groeikracht.web.objection;

import jakarta.inject.Inject;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.objection.CostTariff;
import nl.groeikracht.objection.ObjectionCosts;
import nl.groeikracht.objection.ObjectionMoney;
import nl.groeikracht.objection.Reconsideration;
import nl.groeikracht.objection.Verdict;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.RefusalGround;

/** What comes of an objection, as it is typed: in the proposal and in the decision. */
public abstract class OutcomePage extends ObjectionTaskPage {

    @Inject
    CostTariff tariff;

    private Verdict verdict;
    private DecisionKind kind;
    private Money amount;
    private RefusalGround ground;
    private String reasons;
    private String defect;
    private String deviation;
    private Money costs;
    private String costsReason;

    /** Null when there is no decision about money to reconsider. */
    public abstract ObjectionMoney getMoney();

    void fill(Reconsideration known) {
        verdict = known.verdict();
        kind = known.kind();
        amount = known.givesMoney() || isClaim() ? known.amount() : null;
        ground = known.ground();
        reasons = known.reasons();
        defect = known.defect();
        deviation = known.deviation();
        costs = known.costs().isZero() ? null : known.costs();
        costsReason = known.costsReason();
    }

    void check() {
        require("uitkomst", verdict != null, "error.verdict");
        require("reden", isFilled(reasons), "error.why");
        if (verdict == Verdict.FOUNDED) {
            require("besluit", kind != null, "error.newDecision");
            require(
                    "bedrag",
                    kind == null || kind == DecisionKind.REFUSE || amount != null && (isClaim() || !amount.isZero()),
                    "error.amount");
            require("grond", kind != DecisionKind.REFUSE || ground != null, "error.ground");
        }
        require("kosten", costs == null || costs.isZero() || isFilled(costsReason), "error.costs");
    }

    Reconsideration outcome() {
        return new Reconsideration(
                verdict,
                kind,
                kind == DecisionKind.REFUSE ? null : amount,
                kind == DecisionKind.REFUSE ? ground : null,
                reasons,
                defect,
                deviation,
                costs,
                costsReason);
    }

    /** What legal help is worth in this objection; empty when nobody asked for costs. */
    public String getCostsOfHelp() {
        var view = getView();
        if (!view.costsAsked()) {
            return text("outcome.costs.hint");
        }
        var hearing = view.hearing() != null && view.hearing().isHeld();
        return tariff.today(hearing)
                .map(costs -> text(
                        "outcome.costs.points",
                        costs.points(),
                        costs.point(),
                        costs.amount(ObjectionCosts.Weight.LIGHT),
                        costs.amount(ObjectionCosts.Weight.AVERAGE),
                        costs.amount(ObjectionCosts.Weight.HEAVY)))
                .orElseGet(() -> text("outcome.costs.hint"));
    }

    /** What can come in the place of the contested decision. */
    public DecisionKind[] getKinds() {
        var contested = getView().contestedKind();
        if (contested == DecisionKind.RECOVER) {
            return new DecisionKind[] {DecisionKind.RECOVER};
        }
        var money = contested == DecisionKind.DETERMINE ? DecisionKind.DETERMINE : DecisionKind.GRANT;
        return new DecisionKind[] {money, DecisionKind.REFUSE};
    }

    /** A claim may come down to nothing. */
    private boolean isClaim() {
        return kind == DecisionKind.RECOVER;
    }

    public String words(DecisionKind one) {
        return text("newDecision." + one);
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public String words(Verdict one) {
        return text("verdict." + one);
    }

    public RefusalGround[] getGrounds() {
        return RefusalGround.values();
    }

    public String words(RefusalGround one) {
        return texts.get("tasks", "ground." + one);
    }

    /** The part of the form that only a founded objection asks is open then. */
    public boolean isFounded() {
        return verdict == Verdict.FOUNDED;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public void setKind(DecisionKind kind) {
        this.kind = kind;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround ground) {
        this.ground = ground;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getDefect() {
        return defect;
    }

    public void setDefect(String defect) {
        this.defect = defect;
    }

    public String getDeviation() {
        return deviation;
    }

    public void setDeviation(String deviation) {
        this.deviation = deviation;
    }

    public Money getCosts() {
        return costs;
    }

    public void setCosts(Money costs) {
        this.costs = costs;
    }

    public String getCostsReason() {
        return costsReason;
    }

    public void setCostsReason(String costsReason) {
        this.costsReason = costsReason;
    }
}
