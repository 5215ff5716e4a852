package nl.groeikracht.web.tasks;

import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.CostView;

/** A cost of the plan with the amount that the assessor finds reasonable. */
public class CostLine {

    private final CostView cost;
    private Money proposed;

    CostLine(CostView cost) {
        this.cost = cost;
        this.proposed = cost.proposed() == null ? cost.amount() : cost.proposed();
    }

    public String getWhat() {
        return cost.what();
    }

    public Money getBudgeted() {
        return cost.amount();
    }

    public Money getProposed() {
        return proposed;
    }

    public void setProposed(Money proposed) {
        this.proposed = proposed;
    }
}
