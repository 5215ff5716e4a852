package nl.groeikracht.web.objection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.objection.ObjectionDecision;
import nl.groeikracht.objection.ObjectionMoney;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.web.Download;
import org.omnifaces.util.Faces;

/** Decides on an objection: as proposed, otherwise, or back with a question. */
@Named
@RequestScoped
public class ObjectionDecisionPage extends OutcomePage {

    @Inject
    ObjectionDecision decisions;

    private ObjectionMoney money;
    private boolean noInterest;
    private String question;

    @Override
    protected void open(TaskId id) {
        var opened = decisions.open(id);
        show(opened);
        money = decisions.money(id);
        fill(opened.view().proposal());
    }

    public void confirm() throws IOException {
        check();
        require("belang", noInterest, "error.interest");
        if (!problems.any()) {
            var outcome = outcome();
            decisions.decide(task().id(), task().number(), outcome);
            done("decide.done." + outcome.verdict(), task().number().value());
        }
    }

    public void sendBack() throws IOException {
        require("vraag", isFilled(question), "error.question");
        if (!problems.any()) {
            decisions.sendBack(task().id(), task().number(), question);
            done("decide.done.return", task().number().value());
        }
    }

    /** The letter as it would be sent, in a tab of its own. */
    public void preview() {
        check();
        if (!problems.any()) {
            var pdf = decisions.previewLetter(task().id(), outcome());
            Download.letter(
                    Faces.getResponse(),
                    text("decide.letterName", task().number().value()) + ".pdf",
                    pdf);
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    @Override
    public ObjectionMoney getMoney() {
        return money;
    }

    public boolean isNoInterest() {
        return noInterest;
    }

    public void setNoInterest(boolean noInterest) {
        this.noInterest = noInterest;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
