package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.groeikracht.subsidy.AdviceVerdict;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.subsidy.RefusalGround;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;

/** What others found of a request, in one line each: the check of the conditions, the advice, the ground to refuse. */
@RequestScoped
public class Judgements {

    @Inject
    Texts texts;

    @Inject
    Format format;

    protected Judgements() {}

    boolean eligible(CaseView view) {
        return view.eligibility() != null
                && Boolean.TRUE.equals(view.eligibility().confirmed());
    }

    String conditions(CaseView view) {
        var criteria = view.criteria();
        var failed = criteria.stream().filter(criterion -> !criterion.met()).count();
        var found = failed == 0
                ? text("decide.proposal.conditionsMet", criteria.size())
                : text("decide.proposal.conditionsNotMet", failed, criteria.size());
        return view.eligibility() != null && view.eligibility().isOverridden()
                ? found + ". "
                        + text("decide.proposal.overridden", view.eligibility().reason())
                : found;
    }

    String advice(CaseView view) {
        var advice = view.advice();
        if (advice == null) {
            return text("assess.noAdvice");
        }
        if (!advice.isGiven()) {
            return text("assess.lateAdvice");
        }
        return text(
                        "decide.proposal.adviceGiven",
                        texts.get("casefile", "adviser." + advice.adviser()),
                        texts.get("casefile", "advice." + advice.verdict()),
                        format.dateOf(advice.at()))
                + ": “" + advice.text() + "”";
    }

    /** Empty when no advice was asked. */
    String adviceIcon(CaseView view) {
        var advice = view.advice();
        if (advice == null) {
            return "";
        }
        if (!advice.isGiven()) {
            return "clock";
        }
        return advice.verdict() == AdviceVerdict.GRANT
                ? "check"
                : advice.verdict() == AdviceVerdict.REFUSE ? "x" : "minus";
    }

    /** The ground in words; under public law with its article. */
    String ground(boolean publicLaw, RefusalGround ground) {
        if (ground == null) {
            return "";
        }
        var words = texts.underLaw(publicLaw, "tasks", "ground." + ground);
        return ground.article() == null || !publicLaw ? words : words + " (" + ground.article() + ")";
    }

    private String text(String key, Object... values) {
        return texts.get("tasks", key, values);
    }
}
