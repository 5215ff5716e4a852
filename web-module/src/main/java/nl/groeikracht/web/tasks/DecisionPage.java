package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.Decision;
import nl.groeikracht.subsidy.DecisionConsequences;
import nl.groeikracht.subsidy.DecisionTask;
import nl.groeikracht.subsidy.Hearing;
import nl.groeikracht.subsidy.RefusalGround;
import nl.groeikracht.subsidy.SubsidyDecision;
import nl.groeikracht.web.Download;
import org.omnifaces.util.Faces;

/**
 * The second pair of eyes decides. What happens is shown before it is confirmed: whoever changes the proposal sees the
 * consequences of that first, so that the button never does anything else than it says.
 */
@Named
@RequestScoped
public class DecisionPage extends TaskPage {

    /** What the decider can do with the proposal. */
    public enum Choice {
        GRANT,
        REFUSE,
        RETURN
    }

    @Inject
    SubsidyDecision decisions;

    private DecisionTask opened;
    private DecisionConsequences consequences;
    private Choice choice;
    private Money amount;
    private RefusalGround ground;
    private Hearing hearing;
    private String reasons;
    private List<String> obligations;
    private String deviation;
    private boolean noInterest;
    private String shown;

    @Override
    void open(TaskId id) {
        opened = decisions.open(id);
        show(opened.task(), opened.view(), opened.hints());
        consequences = opened.consequences();
        var proposal = opened.view().proposal();
        choice = proposal.isGrant() ? Choice.GRANT : Choice.REFUSE;
        amount = proposal.isGrant() ? proposal.amount() : null;
        ground = proposal.ground();
        reasons = proposal.reasons();
        obligations = proposal.obligations();
        deviation = proposal.deviation();
        hearing = isHearingKnown() ? Hearing.NOT_NEEDED : null;
        noInterest = interest.isDeclared();
        shown = now();
    }

    public void confirm() throws IOException {
        check();
        if (!problems.any() && !noInterest) {
            problems.add("belang", "error.interest");
        }
        if (problems.any()) {
            return;
        }
        if (!now().equals(shown)) {
            problems.attention("error.changed");
            recompute();
            return;
        }
        interest.declareNone();
        if (choice == Choice.RETURN) {
            decisions.sendBack(task().id(), task().number(), reasons);
            done("decide.done.return", task().number());
        } else {
            decisions.decide(task().id(), task().number(), decision());
            done(choice == Choice.GRANT ? "decide.done.grant" : "decide.done.refuse", task().number(), amount);
        }
    }

    /** It is asked in the form itself. */
    @Override
    public boolean isInterestAsked() {
        return false;
    }

    /** Shows what would happen with what is typed now; decides nothing. */
    public void recompute() {
        check();
        if (choice == Choice.RETURN || canBeComputed()) {
            consequences = choice == Choice.RETURN ? consequences : decisions.consequences(task().id(), draft());
            shown = now();
        }
    }

    /** The letter as it would be sent, in a tab of its own. */
    public void preview() {
        check();
        if (choice == Choice.RETURN) {
            problems.add("besluit", "error.noLetter");
        }
        if (!problems.any()) {
            var pdf = decisions.previewLetter(task().id(), draft());
            Download.letter(Faces.getResponse(), words("decide.letterName", task().number()) + ".pdf", pdf);
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    private void check() {
        if (choice == null) {
            problems.add("besluit", "error.decision");
        }
        if (choice == Choice.GRANT && (amount == null || amount.isZero())) {
            problems.add("bedrag", "error.amountNeeded");
        } else if (choice == Choice.GRANT && amount.exceeds(opened.view().plan().asked())) {
            problems.add("bedrag", "error.amountMax", opened.view().plan().asked());
        }
        if (choice == Choice.REFUSE && ground == null) {
            problems.add("grond", "error.ground");
        }
        if (choice == Choice.REFUSE && hearing == null) {
            problems.add("horen", "error.hearing");
        }
        if (Typed.text(reasons).isEmpty()) {
            problems.add("reden", choice == Choice.RETURN ? "error.question" : "error.reasonsNeeded");
        }
    }

    private boolean canBeComputed() {
        return choice == Choice.GRANT && amount != null && !amount.isZero()
                || choice == Choice.REFUSE && ground != null && hearing != null;
    }

    private Decision decision() {
        return choice == Choice.GRANT
                ? Decision.grant(amount, reasons, obligations, noInterest).deviatingBecause(deviation)
                : Decision.refuse(ground, hearing, reasons, noInterest).deviatingBecause(deviation);
    }

    /** To look at only: the declaration about one's own interest is asked when it is confirmed. */
    private Decision draft() {
        return choice == Choice.GRANT
                ? Decision.grant(amount, orDots(reasons), obligations, true).deviatingBecause(deviation)
                : Decision.refuse(ground, hearing, orDots(reasons), true).deviatingBecause(deviation);
    }

    private static String orDots(String text) {
        return Typed.text(text).isEmpty() ? "…" : text;
    }

    private String now() {
        return choice + (choice == Choice.GRANT && amount != null ? " " + amount.cents() : "");
    }

    /** The questions that only a refusal asks are open then. */
    public boolean isRefusing() {
        return choice == Choice.REFUSE;
    }

    /** The table said it at the assessment, or the applicant was heard: nothing is left to choose. */
    public boolean isHearingKnown() {
        return !isPublicLaw() || opened.hearing() != null || opened.heard() != null;
    }

    public boolean isAdviceGiven() {
        return getView().advice() != null && getView().advice().isGiven();
    }

    public String getDeviation() {
        return deviation;
    }

    public void setDeviation(String deviation) {
        this.deviation = deviation;
    }

    public DecisionTask getTask() {
        return opened;
    }

    public DecisionConsequences getConsequences() {
        return consequences;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
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

    public Hearing getHearing() {
        return hearing;
    }

    public void setHearing(Hearing hearing) {
        this.hearing = hearing;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public List<String> getObligations() {
        return obligations;
    }

    public void setObligations(List<String> obligations) {
        this.obligations = obligations;
    }

    public boolean isNoInterest() {
        return noInterest;
    }

    public void setNoInterest(boolean noInterest) {
        this.noInterest = noInterest;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
