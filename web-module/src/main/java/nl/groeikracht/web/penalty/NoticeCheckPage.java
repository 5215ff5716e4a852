package nl.groeikracht.web.penalty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.penalty.NoPenaltyGround;
import nl.groeikracht.penalty.NoticeCheck;
import nl.groeikracht.penalty.NoticeTask;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.followup.FollowUpTaskPage;

/** Does this notice of default have effect? */
@Named
@RequestScoped
public class NoticeCheckPage extends FollowUpTaskPage {

    private static final String ACCEPT = "accept";

    @Inject
    NoticeCheck service;

    @Inject
    FieldProblems problems;

    private NoticeTask opened;
    private String choice;
    private String reasons;
    private Integer applicants;

    @Override
    protected void open(TaskId id) {
        opened = service.open(id);
        show(opened.task(), opened.card(), opened.hints());
        reasons = opened.notice().findings();
        applicants = opened.notice().applicants();
    }

    @Override
    protected String area() {
        return "penalty";
    }

    /** It came too early: there is nothing to weigh. */
    public void answer() throws IOException {
        service.premature(task().id(), task().number());
        done("check.done.premature", task().number());
    }

    public void confirm() throws IOException {
        check();
        if (!problems.any()) {
            decide();
            done(ACCEPT.equals(choice) ? "check.done.accept" : "check.done.ground", task().number());
        }
    }

    private void check() {
        if (choice == null || choice.isBlank()) {
            problems.add("keuze", texts.get(area(), "error.choice"));
        } else if (!ACCEPT.equals(choice) && (reasons == null || reasons.isBlank())) {
            problems.add("redenen", texts.get(area(), "error.reasons"));
        }
        if (applicants == null || applicants < 1) {
            problems.add("samen", texts.get(area(), "error.applicants"));
        }
    }

    private void decide() {
        if (ACCEPT.equals(choice)) {
            service.accept(task().id(), task().number(), applicants);
        } else {
            service.ground(task().id(), task().number(), NoPenaltyGround.valueOf(choice), reasons, applicants);
        }
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

    public Integer getApplicants() {
        return applicants;
    }

    public void setApplicants(Integer applicants) {
        this.applicants = applicants;
    }
}
