package nl.groeikracht.web.admin;

import nl.groeikracht.budget.PaymentPlan;

/** In how many parts a scheme pays, as it is on the page. */
public class PaymentFields {

    private Integer advance;
    private Integer instalments;
    private Integer weeksBetween;

    static PaymentFields of(PaymentPlan plan) {
        var fields = new PaymentFields();
        fields.advance = plan.advancePercentage();
        fields.instalments = plan.instalments();
        fields.weeksBetween = plan.weeksBetween();
        return fields;
    }

    PaymentPlan plan() {
        return new PaymentPlan(
                SchemeFields.number(advance), SchemeFields.number(instalments), SchemeFields.number(weeksBetween));
    }

    public Integer getAdvance() {
        return advance;
    }

    public void setAdvance(Integer advance) {
        this.advance = advance;
    }

    public Integer getInstalments() {
        return instalments;
    }

    public void setInstalments(Integer instalments) {
        this.instalments = instalments;
    }

    public Integer getWeeksBetween() {
        return weeksBetween;
    }

    public void setWeeksBetween(Integer weeksBetween) {
        this.weeksBetween = weeksBetween;
    }
}
