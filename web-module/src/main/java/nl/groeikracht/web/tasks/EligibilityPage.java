package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.subsidy.EligibilityCheck;
import nl.groeikracht.subsidy.EligibilityTask;

/** The decision table's findings, and whether the caseworker agrees. */
@Named
@RequestScoped
public class EligibilityPage extends TaskPage {

    @Inject
    EligibilityCheck checks;

    private String verdict;
    private String reason;

    @Override
    void open(TaskId id) {
        EligibilityTask opened = checks.open(id);
        show(opened.task(), opened.view(), opened.hints());
    }

    public void confirm() throws IOException {
        if (verdict == null) {
            problems.add("oordeel", "error.choice");
        } else if (verdict.equals("agree")) {
            checks.confirm(task().id(), task().number());
            judged(isMet());
        } else if (Typed.text(reason).isEmpty()) {
            problems.add("reden", "error.reason");
        } else {
            checks.override(task().id(), task().number(), !isMet(), reason);
            judged(!isMet());
        }
    }

    private void judged(boolean eligible) throws IOException {
        done(eligible ? "conditions.done.yes" : "conditions.done.no", task().number());
    }

    /** What the table says. */
    public boolean isMet() {
        return getView().eligibility().proposed();
    }

    public String getProposal() {
        var criteria = getView().criteria();
        var failed = criteria.stream().filter(criterion -> !criterion.met()).count();
        return isMet()
                ? texts.get("tasks", "conditions.proposal.met", criteria.size())
                : texts.get("tasks", "conditions.proposal.notMet", failed, criteria.size());
    }

    /** {@code versie 2} of the label {@code subsidy-eligibility:2}. */
    public String getTableVersion() {
        var label = getView().eligibility().table();
        return texts.get("tasks", "conditions.version", label.substring(label.lastIndexOf(':') + 1));
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
