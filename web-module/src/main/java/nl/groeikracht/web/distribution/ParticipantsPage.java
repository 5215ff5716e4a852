package nl.groeikracht.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.distribution.RoundConfirmation;
import nl.groeikracht.process.TaskId;

/** Who takes part in a round. */
@Named
@RequestScoped
public class ParticipantsPage extends RoundTaskPage {

    @Inject
    RoundConfirmation roundConfirmation;

    @Override
    protected void open(TaskId id) {
        show(roundConfirmation.open(id));
    }

    public void confirm() throws IOException {
        roundConfirmation.confirm(task().id(), task().number());
        done("confirm.done", task().number());
    }
}
