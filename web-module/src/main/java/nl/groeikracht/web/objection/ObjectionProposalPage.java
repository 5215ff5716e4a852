package nl.groeikracht.web.objection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.objection.ObjectionMoney;
import nl.groeikracht.objection.ObjectionProposal;
import nl.groeikracht.process.TaskId;

/** Reconsiders a decision and proposes what to decide on the objection. */
@Named
@RequestScoped
public class ObjectionProposalPage extends OutcomePage {

    @Inject
    ObjectionProposal proposals;

    private ObjectionMoney money;

    @Override
    protected void open(TaskId id) {
        var opened = proposals.open(id);
        show(opened);
        money = proposals.money(id);
        if (opened.view().proposal() != null) {
            fill(opened.view().proposal());
        }
    }

    public void confirm() throws IOException {
        check();
        if (!problems.any()) {
            proposals.propose(task().id(), task().number(), outcome());
            done("proposal.done", task().number().value());
        }
    }

    @Override
    public ObjectionMoney getMoney() {
        return money;
    }
}
