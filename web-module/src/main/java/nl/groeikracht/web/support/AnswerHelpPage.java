package nl.groeikracht.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.groeikracht.support.GrowthPath;

/** Where the contact person answers. */
@Named
@RequestScoped
public class AnswerHelpPage extends HelpTaskPage {

    private String answer;
    private GrowthPath mayBecome;

    public void send() throws IOException {
        if (answer == null || answer.isBlank()) {
            problems.add("antwoord", texts.get("support", "answer.missing"));
            return;
        }
        work.answer(task().id(), getHelp().number(), answer, mayBecome);
        done("answer.sent");
    }

    public List<GrowthPath> getPaths() {
        return List.of(GrowthPath.values());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public GrowthPath getMayBecome() {
        return mayBecome;
    }

    public void setMayBecome(GrowthPath mayBecome) {
        this.mayBecome = mayBecome;
    }
}
