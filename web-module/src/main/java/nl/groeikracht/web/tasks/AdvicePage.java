package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.subsidy.Advice;
import nl.groeikracht.subsidy.AdviceFile;
import nl.groeikracht.subsidy.AdviceVerdict;

/** What the adviser thinks of a request. */
@Named
@RequestScoped
public class AdvicePage extends TaskPage {

    @Inject
    Advice advice;

    private AdviceVerdict verdict;
    private String text;

    @Override
    void open(TaskId id) {
        var opened = advice.open(id);
        show(opened.task(), opened.view(), opened.hints());
    }

    public void confirm() throws IOException {
        if (verdict == null) {
            problems.add("advies", "error.choice");
        }
        if (Typed.text(text).isEmpty()) {
            problems.add("tekst", "error.reason");
        }
        if (!problems.any()) {
            advice.give(task().id(), task().number(), verdict, text);
            done("advice.done", task().number());
        }
    }

    /** From whom advice is asked, by when and why. */
    public AdviceFile getAsked() {
        return getView().advice();
    }

    public AdviceVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(AdviceVerdict verdict) {
        this.verdict = verdict;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
