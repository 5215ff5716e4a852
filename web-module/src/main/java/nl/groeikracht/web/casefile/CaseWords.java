package nl.groeikracht.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.subsidy.AdviceVerdict;
import nl.groeikracht.subsidy.CaseView;
import nl.groeikracht.web.Texts;

/** The labels beside the title of a case: its state, and the advice. */
@Named
@RequestScoped
public class CaseWords {

    @Inject
    CaseState states;

    @Inject
    Texts texts;

    protected CaseWords() {}

    public String state(CaseView view) {
        return texts.underLaw(view.scheme().rules().publicLaw(), "casefile", "state." + view.state());
    }

    /** A text of the case, in the words of the fund when the request is made to one. */
    public String of(CaseView view, String key, Object... values) {
        return texts.underLaw(view.scheme().rules().publicLaw(), "casefile", key, values);
    }

    public String stateTone(CaseView view) {
        return states.tone(view.state());
    }

    public String stateIcon(CaseView view) {
        return states.icon(view.state());
    }

    /** Empty as long as there is no advice. */
    public String advice(CaseView view) {
        var advice = view.advice();
        return advice == null || !advice.isGiven()
                ? ""
                : texts.get("casefile", "advice.badge", texts.get("casefile", "advice." + advice.verdict()));
    }

    public String adviceTone(CaseView view) {
        return verdict(view) == AdviceVerdict.GRANT ? "ok" : verdict(view) == AdviceVerdict.REFUSE ? "bad" : "mute";
    }

    public String adviceIcon(CaseView view) {
        return verdict(view) == AdviceVerdict.GRANT ? "check" : verdict(view) == AdviceVerdict.REFUSE ? "x" : "minus";
    }

    private static AdviceVerdict verdict(CaseView view) {
        return view.advice() == null ? null : view.advice().verdict();
    }
}
