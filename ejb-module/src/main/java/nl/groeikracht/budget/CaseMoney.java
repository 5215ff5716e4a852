package nl.groeikracht.budget;

import java.io.Serializable;
import nl.groeikracht.shared.Money;

/**
 * What the ledger holds for one case.
 *
 * @param paid what was ordered to be paid, less what came back
 * @param claimed what is claimed back and did not come back yet
 */
public record CaseMoney(Money reserved, Money granted, Money paid, Money claimed) implements Serializable {

    /** Paid without ground, since less is granted or determined now (Awb 4:57, first paragraph). */
    public Money overpaid() {
        return paid.lessAtMost(granted);
    }

    /** What can still be claimed back: overpaid and not claimed yet. */
    public Money claimable() {
        return overpaid().lessAtMost(claimed);
    }

    /** What may still be paid. */
    public Money payable() {
        return granted.lessAtMost(paid);
    }
}
