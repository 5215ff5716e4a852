package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateInfo;
import nl.groeikracht.subsidy.DecisionTask;
import nl.groeikracht.subsidy.RefusalGround;
import nl.groeikracht.subsidy.RelatedCase;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.MoneyBarView;
import nl.groeikracht.web.Texts;

/** The sentences on the page where is decided: the proposal, the mandate, and what happens next. */
@Named
@RequestScoped
public class DecisionWords {

    @Inject
    DecisionPage page;

    @Inject
    Judgements judgements;

    @Inject
    Texts texts;

    @Inject
    Format format;

    protected DecisionWords() {}

    public String getFourEyes() {
        return task().assessedByYou() ? text("decide.selfAssessed") : text("decide.fourEyes.text", task().assessor());
    }

    /** Up to which amounts the decider may grant, by which line of the register. */
    public String getMandate() {
        var granting = task().mandates().stream()
                .filter(mandate ->
                        mandate.kinds().contains(task().view().scheme().rules().power(DecisionKind.GRANT)))
                .map(this::mandate)
                .collect(Collectors.joining("; "));
        return granting.isEmpty() ? text("decide.noMandate") : text("decide.mandates", granting);
    }

    private String mandate(MandateInfo mandate) {
        return mandate.upTo() == null
                ? text("decide.mandateUnlimited", mandate.publication())
                : text("decide.mandateUpTo", mandate.upTo(), mandate.publication());
    }

    public String getProposal() {
        var proposal = task().view().proposal();
        return proposal.isGrant() ? text("decide.proposal.grant", proposal.amount()) : text("decide.proposal.refuse");
    }

    public String getDifference() {
        var proposal = task().view().proposal();
        if (!proposal.isGrant()) {
            return "";
        }
        var less = task().view().plan().asked().lessAtMost(proposal.amount());
        return less.isZero() ? text("decide.proposal.all") : text("decide.proposal.less", less);
    }

    public String getProposedGround() {
        return ground(task().view().proposal().ground());
    }

    public String getAdvice() {
        return judgements.advice(task().view());
    }

    public String getAdviceIcon() {
        return judgements.adviceIcon(task().view());
    }

    /** What came of the hearing, or why there was none; empty when nobody looked at it. */
    public String getHearing() {
        var heard = task().heard();
        if (heard != null) {
            return heard.isGiven()
                    ? text("assess.heard." + heard.manner(), format.dateOf(heard.at())) + ": “" + heard.view() + "”"
                    : text("assess.heard.none", heard.until());
        }
        return task().hearing() == null
                ? ""
                : task().hearing().reason() + " (" + task().hearing().article() + ")";
    }

    public boolean isEligible() {
        return judgements.eligible(task().view());
    }

    public String getConditions() {
        return judgements.conditions(task().view());
    }

    public String ground(RefusalGround ground) {
        return judgements.ground(page.isPublicLaw(), ground);
    }

    public boolean isReturning() {
        return page.getChoice() == DecisionPage.Choice.RETURN;
    }

    public String getLetter() {
        var name = task().view().applicant().name();
        if (isReturning()) {
            return text(
                    "decide.then.return",
                    task().assessor(),
                    task().view().clock().deadline());
        }
        return page.getConsequences().electronically()
                ? text("decide.then.letterToday", name, page.getConsequences().sendOn())
                : text("decide.then.post", name);
    }

    /** Empty when there is nothing to say about money. */
    public String getMoney() {
        var then = page.getConsequences();
        if (isReturning()) {
            return "";
        }
        if (!then.fits()) {
            return text("decide.then.notFits", task().most());
        }
        if (then.payBefore() == null) {
            return text("decide.then.refuse", then.released());
        }
        var left = then.budget().left();
        return then.released().isZero()
                ? text("decide.then.pay", then.amount(), then.payBefore(), left)
                : text("decide.then.payFree", then.amount(), then.payBefore(), then.released(), left);
    }

    public String getObjection() {
        var until = page.getConsequences().objectionUntil();
        return isReturning() ? "" : until == null ? text("decide.then.private") : text("decide.then.objection", until);
    }

    /** Why it cannot be confirmed like this; empty when it can. */
    public String getOutside() {
        return isReturning() || page.getConsequences().withinMandate() ? "" : text("decide.then.outside");
    }

    /** The button says what it does. */
    public String getConfirm() {
        if (isReturning()) {
            return text("decide.confirm.return");
        }
        var granting = page.getConsequences().payBefore() != null;
        return granting ? text("decide.confirm.grant", page.getConsequences().amount()) : text("decide.confirm.refuse");
    }

    /** The ceiling after this decision; as it is when the amount does not fit. */
    public MoneyBarView getBar() {
        var then = page.getConsequences();
        var now = task().view().budget();
        if (then.budget() == null) {
            return MoneyBarView.of(now.granted(), now.reserved(), now.left());
        }
        var before = then.budget().granted().lessAtMost(then.amount());
        return MoneyBarView.after(
                before, then.amount(), then.budget().reserved(), then.budget().left());
    }

    public String similar(RelatedCase other) {
        return text(
                "decide.similarWords",
                texts.get("casefile", "state." + other.state()).toLowerCase(Locale.ROOT),
                format.mediumDate(other.received()));
    }

    private DecisionTask task() {
        return page.getTask();
    }

    private String text(String key, Object... values) {
        return page.words(key, values);
    }
}
