package nl.groeikracht.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.distribution.RoundDrawing;
import nl.groeikracht.process.TaskId;

/** The draw, before a witness. */
@Named
@RequestScoped
public class DrawingPage extends RoundTaskPage {

    @Inject
    RoundDrawing roundDrawing;

    private String witness;
    private String word;

    @Override
    protected void open(TaskId id) {
        show(roundDrawing.open(id));
    }

    public void confirm() throws IOException {
        if (witness == null || witness.isBlank()) {
            wrong("getuige", "tasks", "error.reason");
        }
        if (word == null || word.strip().length() < RoundDrawing.SHORTEST_WORD) {
            wrong("woorden", "distribution", "refusal.witnessWord", RoundDrawing.SHORTEST_WORD);
        }
        if (!problems.any()) {
            roundDrawing.draw(task().id(), task().number(), witness, word);
            done("lots.done", task().number());
        }
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
