package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.subsidy.NotTreating;
import nl.groeikracht.subsidy.NotTreatingTask;
import nl.groeikracht.subsidy.Supplement;

/** The supplement did not come in time: treat the request or not. */
@Named
@RequestScoped
public class NotTreatingPage extends TaskPage {

    @Inject
    NotTreating notTreating;

    private NotTreatingTask opened;
    private String choice;
    private String reason;

    @Override
    void open(TaskId id) {
        opened = notTreating.open(id);
        show(opened.task(), opened.view(), opened.hints());
    }

    public void confirm() throws IOException {
        if (choice == null) {
            problems.add("besluit", "error.decision");
        }
        if (Typed.text(reason).isEmpty()) {
            problems.add("reden", "error.reason");
        }
        if (problems.any()) {
            return;
        }
        if (choice.equals("leave")) {
            notTreating.leaveUntreated(task().id(), task().number(), reason);
            done("untreated.done.leave", task().number());
        } else {
            notTreating.treatAfterAll(task().id(), task().number(), reason);
            done("untreated.done.treat", task().number());
        }
    }

    public NotTreatingTask getTask() {
        return opened;
    }

    public Supplement getAsked() {
        var supplements = getView().supplements();
        return supplements.get(supplements.size() - 1);
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
