package nl.groeikracht.budget;

import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/** The decision is not within the power of this person on this day. */
public class OutsideMandate extends Refusal {

    private static final long serialVersionUID = 1L;

    public OutsideMandate(Money amount) {
        super("refusal.outsideMandate", amount);
    }
}
