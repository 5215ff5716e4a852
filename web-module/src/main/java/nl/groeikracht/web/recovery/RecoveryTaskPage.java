package nl.groeikracht.web.recovery;

import jakarta.inject.Inject;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.recovery.RecoveryTask;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.followup.FollowUpTaskPage;

/** What the task pages of a recovery share: the recovery itself, a choice and its reasons. */
public abstract class RecoveryTaskPage extends FollowUpTaskPage {

    @Inject
    FieldProblems problems;

    private RecoveryTask opened;
    private String choice;
    private String reasons;

    abstract RecoveryTask read(TaskId id);

    @Override
    protected void open(TaskId id) {
        opened = read(id);
        show(opened.task(), opened.card(), opened.hints());
        opened();
    }

    /** Fills in what is proposed already. */
    void opened() {}

    @Override
    protected String area() {
        return "recovery";
    }

    void requireChoice() {
        if (choice == null || choice.isEmpty()) {
            problems.add("keuze", texts.get(area(), "error.choice"));
        }
    }

    void requireReasons() {
        if (reasons == null || reasons.isBlank()) {
            problems.add("redenen", texts.get(area(), "error.reasons"));
        }
    }

    public RecoveryTask getTask() {
        return opened;
    }

    public String getCause() {
        return texts.get(area(), "cause." + opened.recovery().cause());
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
