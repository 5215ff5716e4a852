package nl.groeikracht.web.recovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.recovery.RecoveryDecision;
import nl.groeikracht.recovery.RecoveryTask;
import nl.groeikracht.shared.Money;

/** The decision on a recovery: claim back, leave it, or ask further. */
@Named
@RequestScoped
public class RecoveryDecisionPage extends RecoveryTaskPage {

    @Inject
    RecoveryDecision service;

    private Money amount;

    @Override
    RecoveryTask read(TaskId id) {
        return service.open(id);
    }

    @Override
    void opened() {
        amount = getTask().recovery().proposed();
        setReasons(getTask().recovery().proposalReasons());
    }

    public void confirm() throws IOException {
        requireChoice();
        requireReasons();
        if ("recover".equals(getChoice()) && amount == null) {
            problems.add("bedrag", texts.get(area(), "error.amount"));
        }
        if (!problems.any()) {
            decide();
            done("decide.done." + getChoice(), task().number());
        }
    }

    private void decide() {
        switch (getChoice()) {
            case "recover" -> service.recover(task().id(), task().number(), amount, getReasons());
            case "waive" -> service.waive(task().id(), task().number(), getReasons());
            default -> service.sendBack(task().id(), task().number(), getReasons());
        }
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
