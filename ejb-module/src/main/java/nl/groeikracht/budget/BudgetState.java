package nl.groeikracht.budget;

import java.io.Serializable;
import nl.groeikracht.shared.Money;

/**
 * How much of a ceiling is granted, reserved and left at one moment.
 *
 * @param paid part of what is granted
 */
public record BudgetState(Money ceiling, Money reserved, Money granted, Money paid) implements Serializable {

    public Money left() {
        return ceiling.minus(reserved).minus(granted);
    }

    /** How it stands after a grant that takes the place of a case's reservation: "if you grant this". */
    public BudgetState ifGranted(Money reservation, Money grant) {
        return new BudgetState(ceiling, reserved.minus(reservation), granted.plus(grant), paid);
    }

    /** The most that can be granted to a case that holds this reservation. */
    public Money grantable(Money reservation) {
        return left().plus(reservation);
    }
}
