package nl.groeikracht.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.determination.DecidingTask;
import nl.groeikracht.determination.DeterminationDeciding;
import nl.groeikracht.determination.DeterminationView;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.web.Download;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.followup.FollowUpTaskPage;
import org.omnifaces.util.Faces;

/** The second pair of eyes determines, or sends the proposal back; what happens then is shown before. */
@Named
@RequestScoped
public class DeterminePage extends FollowUpTaskPage {

    @Inject
    DeterminationDeciding deciding;

    @Inject
    FieldProblems problems;

    private DecidingTask opened;
    private String choice;
    private String question;

    @Override
    protected void open(TaskId id) {
        opened = deciding.open(id);
        show(opened.task(), opened.card(), opened.hints());
    }

    @Override
    protected String area() {
        return "determination";
    }

    public void confirm() throws IOException {
        if (choice == null) {
            problems.add("besluit", texts.get(area(), "decide.error.choice"));
        } else if (choice.equals("back") && (question == null || question.isBlank())) {
            problems.add("vraag", texts.get(area(), "decide.error.question"));
        } else if (choice.equals("back")) {
            deciding.sendBack(task().id(), task().number(), question);
            done("decide.back", task().number());
        } else {
            deciding.decide(task().id(), task().number());
            done("decide.done", task().number(), opened.consequences().amount());
        }
    }

    /** The letter as it would be sent, in a tab of its own. */
    public void preview() {
        var pdf = deciding.previewLetter(task().id());
        Download.letter(Faces.getResponse(), texts.get(area(), "decide.letterName", task().number()) + ".pdf", pdf);
        FacesContext.getCurrentInstance().responseComplete();
    }

    public DecidingTask getTask() {
        return opened;
    }

    public DeterminationView getView() {
        return opened.view();
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
