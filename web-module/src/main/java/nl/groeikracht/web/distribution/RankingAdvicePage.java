package nl.groeikracht.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.distribution.RoundAdvice;
import nl.groeikracht.process.TaskId;

/** What the committee of residents thinks of the ranking. */
@Named
@RequestScoped
public class RankingAdvicePage extends RoundTaskPage {

    @Inject
    RoundAdvice roundAdvice;

    private String text;
    private boolean declared;

    @Override
    protected void open(TaskId id) {
        show(roundAdvice.open(id));
    }

    public void confirm() throws IOException {
        if (text == null || text.isBlank()) {
            wrong("advies", "tasks", "error.reason");
        }
        if (!declared) {
            wrong("verklaring", "distribution", "refusal.declarationMissing");
        }
        if (!problems.any()) {
            roundAdvice.advise(task().id(), task().number(), text, declared);
            done("advice.done", task().number());
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }
}
