package nl.groeikracht.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The columns of {@link PaymentPlan} in a version of a scheme. */
@Embeddable
class PaymentColumns {

    @Column(name = "advance_percentage")
    private int advancePercentage;

    private int instalments;

    @Column(name = "instalment_weeks")
    private int weeksBetween;

    protected PaymentColumns() {}

    PaymentColumns(PaymentPlan plan) {
        advancePercentage = plan.advancePercentage();
        instalments = plan.instalments();
        weeksBetween = plan.weeksBetween();
    }

    PaymentPlan plan() {
        return new PaymentPlan(advancePercentage, instalments, weeksBetween);
    }
}
