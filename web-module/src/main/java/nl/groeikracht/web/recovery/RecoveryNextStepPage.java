package nl.groeikracht.web.recovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.recovery.RecoveryNextStep;
import nl.groeikracht.recovery.RecoveryTask;

/** The term for paying back passed: what now? */
@Named
@RequestScoped
public class RecoveryNextStepPage extends RecoveryTaskPage {

    @Inject
    RecoveryNextStep service;

    @Override
    RecoveryTask read(TaskId id) {
        return service.open(id);
    }

    public void confirm() throws IOException {
        requireChoice();
        if ("handOver".equals(getChoice()) || "giveUp".equals(getChoice())) {
            requireReasons();
        }
        if (!problems.any()) {
            act();
            done("next.done." + getChoice(), task().number());
        }
    }

    private void act() {
        var id = task().id();
        var number = task().number();
        switch (getChoice()) {
            case "remind" -> service.remind(id, number);
            case "interest" -> service.proposeInterest(id, number);
            case "handOver" -> service.handOver(id, number, getReasons());
            case "giveUp" -> service.giveUp(id, number, getReasons());
            default -> service.settle(id, number);
        }
    }
}
