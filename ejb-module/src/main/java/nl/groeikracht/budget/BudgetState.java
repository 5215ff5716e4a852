package nl.groeikracht.budget;

import java.io.Serializable;
import nl.groeikracht.shared.Money;

/**
 * How much of a ceiling is granted, reserved and left at one moment.
 *
 * @param paid part of what is granted
 */
public record BudgetState(Money ceiling, Money reserved, Money granted, Money paid) implements Serializable {

    /** Never below zero: what is granted in objection may go above the ceiling ({@link #above}). */
    public Money left() {
        return ceiling.lessAtMost(reserved.plus(granted));
    }

    /** What was granted in objection although the ceiling is reached by now (Awb 4:25, third paragraph). */
    public Money above() {
        return reserved.plus(granted).lessAtMost(ceiling);
    }

    /** How it stands after a grant that takes the place of a case's reservation: "if you grant this". */
    public BudgetState ifGranted(Money reservation, Money grant) {
        return new BudgetState(ceiling, reserved.minus(reservation), granted.plus(grant), paid);
    }

    /** How it stands with what is added for a request that a late lowering does not touch (Awb 4:27). */
    public BudgetState ifHonoured(Money reservation, Money grant) {
        return new BudgetState(ceiling.plus(grant.lessAtMost(grantable(reservation))), reserved, granted, paid);
    }

    /** The most that can be granted to a case that holds this reservation. */
    public Money grantable(Money reservation) {
        return ceiling.lessAtMost(reserved.minus(reservation).plus(granted));
    }
}
