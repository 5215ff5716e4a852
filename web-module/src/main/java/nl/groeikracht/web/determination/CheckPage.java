package nl.groeikracht.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.determination.ActivityDone;
import nl.groeikracht.determination.DeterminationTask;
import nl.groeikracht.determination.DeterminationView;
import nl.groeikracht.determination.ReportCheck;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.followup.FollowUpTaskPage;

/** What the receiver told, and what the caseworker finds of it. */
@Named
@RequestScoped
public class CheckPage extends FollowUpTaskPage {

    @Inject
    ReportCheck check;

    @Inject
    FieldProblems problems;

    private DeterminationTask opened;
    private ActivityDone done;
    private Boolean obligationsMet;
    private String notes;

    @Override
    protected void open(TaskId id) {
        opened = check.open(id);
        show(opened.task(), opened.card(), opened.hints());
    }

    @Override
    protected String area() {
        return "determination";
    }

    public void confirm() throws IOException {
        if (done == null) {
            problems.add("gedaan", texts.get(area(), "check.error.done"));
        }
        if (obligationsMet == null) {
            problems.add("verplichtingen", texts.get(area(), "check.error.obligations"));
        }
        if (problems.any()) {
            return;
        }
        boolean goesOn = check.checked(task().id(), task().number(), done, obligationsMet, notes);
        done(goesOn ? "check.sent" : "check.finished", task().number());
    }

    public DeterminationView getView() {
        return opened.view();
    }

    public ActivityDone getDone() {
        return done;
    }

    public void setDone(ActivityDone done) {
        this.done = done;
    }

    public Boolean getObligationsMet() {
        return obligationsMet;
    }

    public void setObligationsMet(Boolean obligationsMet) {
        this.obligationsMet = obligationsMet;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
