package nl.groeikracht.web.recovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.recovery.InterestDecision;
import nl.groeikracht.recovery.RecoveryTask;

/** The decision on the interest that is owed. */
@Named
@RequestScoped
public class RecoveryInterestPage extends RecoveryTaskPage {

    @Inject
    InterestDecision service;

    @Override
    RecoveryTask read(TaskId id) {
        return service.open(id);
    }

    public void confirm() throws IOException {
        requireChoice();
        if ("refuse".equals(getChoice())) {
            requireReasons();
        }
        if (!problems.any()) {
            if ("fix".equals(getChoice())) {
                service.fix(task().id(), task().number());
            } else {
                service.refuse(task().id(), task().number(), getReasons());
            }
            done("interest.done." + getChoice(), task().number());
        }
    }
}
