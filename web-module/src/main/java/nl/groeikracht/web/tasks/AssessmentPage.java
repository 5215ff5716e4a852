package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.Assessment;
import nl.groeikracht.subsidy.AssessmentTask;
import nl.groeikracht.subsidy.Proposal;
import nl.groeikracht.subsidy.RefusalGround;
import nl.groeikracht.web.MoneyBarView;
import nl.groeikracht.web.intake.RepeatedLine;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The assessor's proposal: an amount per cost, or a ground to refuse; and why. */
@Named
@RequestScoped
public class AssessmentPage extends TaskPage {

    @Inject
    Assessment assessment;

    @Inject
    @Param(name = "herhaald")
    String repeats;

    @Inject
    RepeatedLine repeated;

    @Inject
    Judgements judgements;

    @Inject
    HearingQuestions hearing;

    private AssessmentTask opened;
    private List<CostLine> lines;
    private DecisionKind choice;
    private Money amount;
    private RefusalGround ground;
    private String reasons;
    private List<String> obligations;
    private String weighed;
    private String deviation;
    private boolean adviceChecked;

    @Override
    void open(TaskId id) {
        opened = assessment.open(id);
        show(opened.task(), opened.view(), opened.hints());
        lines = opened.view().costs().stream().map(CostLine::new).toList();
        var earlier = opened.view().proposal();
        choice = earlier != null ? earlier.kind() : opened.eligible() ? null : DecisionKind.REFUSE;
        ground = earlier != null ? earlier.ground() : opened.eligible() ? null : RefusalGround.CONDITIONS_NOT_MET;
        reasons = earlier != null ? earlier.reasons() : null;
        weighed = earlier != null ? earlier.weighed() : null;
        deviation = earlier != null ? earlier.deviation() : null;
        hearing.start(opened.hearing());
        obligations = earlier != null ? earlier.obligations() : opened.obligations();
        if (repeats != null && !Faces.isPostback()) {
            proposeToReferBack();
        }
    }

    /** Nothing new was told: refuses by reference to the earlier decision (Awb 4:6). */
    private void proposeToReferBack() {
        var refused = repeated.of(opened.view().number());
        if (refused != null) {
            choice = DecisionKind.REFUSE;
            ground = RefusalGround.REPEATED;
            reasons = repeated.reasons(refused);
        }
    }

    public void confirm() throws IOException {
        if (choice == null) {
            problems.add("voorstel", "error.choice");
        }
        if (choice == DecisionKind.GRANT) {
            checkAmounts();
        }
        if (choice == DecisionKind.REFUSE && ground == null) {
            problems.add("grond", "error.ground");
        }
        if (Typed.text(reasons).isEmpty()) {
            problems.add("reden", "error.reason");
        }
        if (isViewGiven() && Typed.text(weighed).isEmpty()) {
            problems.add("weging", "error.weighed");
        }
        if (isAdviceGiven() && !adviceChecked) {
            problems.add("zorgvuldig", "error.adviceChecked");
        }
        if (!problems.any() && isHearingAsked()) {
            hearing.check();
        }
        if (!problems.any()) {
            propose();
        }
    }

    /** The applicant gets less than was asked (Awb 4:7). */
    private boolean isAdverse() {
        return choice == DecisionKind.REFUSE || getView().plan().asked().exceeds(total());
    }

    /** Only a decision is prepared with a hearing; a fund answers at once. */
    private boolean isHearingAsked() {
        return isPublicLaw() && isAdverse();
    }

    private void checkAmounts() {
        for (int row = 0; row < lines.size(); row++) {
            var line = lines.get(row);
            if (line.getProposed() == null) {
                problems.addInRow("post", row, "error.amount");
            } else if (line.getProposed().exceeds(line.getBudgeted())) {
                problems.addInRow("post", row, "error.costMax", line.getBudgeted());
            }
        }
        if (!problems.any() && total().isZero()) {
            problems.add("bedrag", "error.amountZero");
        } else if (!problems.any() && total().exceeds(opened.most())) {
            problems.add("bedrag", "error.amountMax", opened.most());
        }
    }

    private void propose() throws IOException {
        var proposal = proposal().weighing(Typed.text(weighed)).deviatingBecause(Typed.text(deviation));
        if (adviceChecked) {
            proposal = proposal.withAdviceChecked();
        }
        boolean toBeHeard = assessment.propose(
                task().id(), task().number(), isHearingAsked() ? proposal.with(hearing.facts()) : proposal);
        if (toBeHeard) {
            done("assess.done.hearing", task().number());
        } else if (choice == DecisionKind.REFUSE) {
            done("assess.done.refuse", task().number());
        } else {
            done("assess.done.grant", task().number(), total());
        }
    }

    private Proposal proposal() {
        if (choice == DecisionKind.REFUSE) {
            return Proposal.refuse(ground, reasons);
        }
        var perCost = lines.stream().map(CostLine::getProposed).toList();
        return Proposal.grant(total(), perCost, reasons, obligations);
    }

    /** What was typed, or else the accepted costs less what the residents have themselves, within what can be granted. */
    private Money total() {
        if (amount != null) {
            return amount;
        }
        return lines.stream()
                .map(CostLine::getProposed)
                .reduce(Money.ZERO, Money::plus)
                .lessAtMost(getOwnAndOther())
                .atMost(opened.most());
    }

    public Money getOwnAndOther() {
        var plan = getView().plan();
        return plan.ownMoney().plus(plan.otherIncome());
    }

    public boolean isViewGiven() {
        return opened.heard() != null && opened.heard().isGiven();
    }

    /** How and when the applicant reacted, or that nothing came. */
    public String getHeardWords() {
        var heard = opened.heard();
        return heard.isGiven()
                ? texts.get("tasks", "assess.heard." + heard.manner(), format.dateOf(heard.at()))
                : texts.get("tasks", "assess.heard.none", heard.until());
    }

    public boolean isAdviceGiven() {
        return getView().advice() != null && getView().advice().isGiven();
    }

    /** The questions about hearing are open when they have to be answered, or were. */
    public boolean isHearingOpen() {
        return choice == DecisionKind.REFUSE || hearing.getData() != null;
    }

    public String getWeighed() {
        return weighed;
    }

    public void setWeighed(String weighed) {
        this.weighed = weighed;
    }

    public String getDeviation() {
        return deviation;
    }

    public void setDeviation(String deviation) {
        this.deviation = deviation;
    }

    public boolean isAdviceChecked() {
        return adviceChecked;
    }

    public void setAdviceChecked(boolean adviceChecked) {
        this.adviceChecked = adviceChecked;
    }

    public AssessmentTask getTask() {
        return opened;
    }

    public boolean isEligible() {
        return judgements.eligible(getView());
    }

    public String getConditions() {
        return judgements.conditions(getView());
    }

    public String getAdviceWords() {
        return judgements.advice(getView());
    }

    public String groundLabel(RefusalGround one) {
        return judgements.ground(isPublicLaw(), one);
    }

    public MoneyBarView getBar() {
        var view = getView();
        var others = view.budget().reserved().lessAtMost(view.money().reserved());
        return MoneyBarView.before(
                view.budget().granted(),
                others,
                view.money().reserved(),
                view.budget().left());
    }

    public List<CostLine> getLines() {
        return lines;
    }

    public DecisionKind getChoice() {
        return choice;
    }

    public void setChoice(DecisionKind choice) {
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
}
