package nl.groeikracht.budget;

import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/** Granting this would exceed the ceiling: it must be refused in so far (Awb 4:25, second paragraph). */
public class CeilingExceeded extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param grantable the most that can still be granted to this case */
    public CeilingExceeded(Money grantable) {
        super("refusal.ceilingExceeded", grantable);
    }
}
