package nl.groeikracht.objection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.groeikracht.shared.Money;

/**
 * What legal help in an objection is worth (Awb 7:15; Besluit proceskosten bestuursrecht, annex): a point for the notice of
 * objection, one for being at the hearing, times the weight of the case.
 *
 * @param point what a point is worth
 * @param atHearing whether the helper was at the hearing
 */
public record ObjectionCosts(Money point, boolean atHearing) implements Serializable {

    /** How heavy the case is. */
    public enum Weight {
        VERY_LIGHT("0.25"),
        LIGHT("0.5"),
        AVERAGE("1"),
        HEAVY("1.5"),
        VERY_HEAVY("2");

        private final BigDecimal factor;

        Weight(String factor) {
            this.factor = new BigDecimal(factor);
        }
    }

    public int points() {
        return atHearing ? 2 : 1;
    }

    public Money amount(Weight weight) {
        var cents = weight.factor.multiply(BigDecimal.valueOf(point.cents())).multiply(BigDecimal.valueOf(points()));
        return Money.ofCents(cents.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
