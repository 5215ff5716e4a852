package nl.groeikracht.web.penalty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.penalty.NoticeTask;
import nl.groeikracht.penalty.PenaltyDecision;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.followup.FollowUpTaskPage;

/** Fixes whether a penalty is owed, and how much. */
@Named
@RequestScoped
public class PenaltyPage extends FollowUpTaskPage {

    @Inject
    PenaltyDecision service;

    @Inject
    FieldProblems problems;

    private NoticeTask opened;
    private String choice = "fix";
    private String reasons;

    @Override
    protected void open(TaskId id) {
        opened = service.open(id);
        show(opened.task(), opened.card(), opened.hints());
        reasons = opened.notice().findings();
    }

    @Override
    protected String area() {
        return "penalty";
    }

    public void confirm() throws IOException {
        boolean back = "return".equals(choice);
        if ((back || opened.notice().owed().isZero()) && (reasons == null || reasons.isBlank())) {
            problems.add("redenen", texts.get(area(), "error.reasons"));
            return;
        }
        if (back) {
            service.sendBack(task().id(), task().number(), reasons);
        } else {
            service.fix(task().id(), task().number(), reasons);
        }
        done(back ? "fix.done.return" : "fix.done", task().number());
    }

    /** How the amount is built up, a line for each step. */
    public List<String> getSteps() {
        var notice = opened.notice();
        if (notice.ground() != null) {
            return List.of(texts.get(area(), "ground." + notice.ground()));
        }
        return notice.penalty().tariff().tiers().stream()
                .filter(tier -> tier.fromDay() <= notice.days())
                .map(tier -> texts.get(
                        area(), "fix.step", tier.fromDay(), Math.min(tier.throughDay(), notice.days()), tier.perDay()))
                .toList();
    }

    public boolean isReturnable() {
        return opened.notice().ground() != null;
    }

    public NoticeTask getTask() {
        return opened;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
