package nl.groeikracht.web.recovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.recovery.RecoveryProposal;
import nl.groeikracht.recovery.RecoveryTask;
import nl.groeikracht.shared.Money;

/** Does what was paid too much have to come back? */
@Named
@RequestScoped
public class RecoveryProposalPage extends RecoveryTaskPage {

    @Inject
    RecoveryProposal service;

    private Money amount;

    @Override
    RecoveryTask read(TaskId id) {
        return service.open(id);
    }

    @Override
    void opened() {
        amount = getTask().recovery().overpaid();
        setReasons(getTask().recovery().proposalReasons());
    }

    public void confirm() throws IOException {
        if (amount == null) {
            problems.add("bedrag", texts.get(area(), "error.amount"));
        }
        requireReasons();
        if (!problems.any()) {
            service.propose(task().id(), task().number(), amount, getReasons());
            done("propose.done", task().number());
        }
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
