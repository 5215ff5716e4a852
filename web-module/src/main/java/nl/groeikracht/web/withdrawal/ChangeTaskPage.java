package nl.groeikracht.web.withdrawal;

import jakarta.inject.Inject;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.followup.FollowUpTaskPage;
import nl.groeikracht.withdrawal.GrantChangeTask;
import nl.groeikracht.withdrawal.GrantChangeView;

/** What the task pages of a change share: the change itself, a choice and words. */
public abstract class ChangeTaskPage extends FollowUpTaskPage {

    @Inject
    FieldProblems problems;

    private GrantChangeTask opened;
    private String choice;
    private String words;

    abstract GrantChangeTask read(TaskId id);

    @Override
    protected void open(TaskId id) {
        opened = read(id);
        show(opened.task(), opened.card(), opened.hints());
        opened();
    }

    /** Fills in what is known already. */
    void opened() {}

    @Override
    protected String area() {
        return "withdrawal";
    }

    void problem(String field, String key, Object... values) {
        problems.add(field, texts.get(area(), key, values));
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public GrantChangeTask getTask() {
        return opened;
    }

    public GrantChangeView getChange() {
        return opened.change();
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
