package nl.groeikracht.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.shared.Money;

/**
 * In how many parts a grant is paid, and how much of it before it is determined: as the scheme says, for else it cannot
 * be done (Awb 4:53, 4:95).
 *
 * @param advancePercentage how much of a hundred is paid before the determination; what is determined with the grant has
 *     no advance, and is paid whole
 * @param instalments in how many parts that is paid
 * @param weeksBetween the parts
 */
public record PaymentPlan(int advancePercentage, int instalments, int weeksBetween) implements Serializable {

    public static final int MOST_INSTALMENTS = 12;
    public static final int MOST_WEEKS = 52;

    /** All of it, at once. */
    public static final PaymentPlan AT_ONCE = new PaymentPlan(100, 1, 0);

    private static final int WHOLE = 100;

    public boolean isAtOnce() {
        return !leavesRest() && instalments == 1;
    }

    /** Part of the grant is paid only after the determination. */
    public boolean leavesRest() {
        return advancePercentage < WHOLE;
    }

    /**
     * What is paid without waiting for a determination.
     *
     * @param determinedLater whether a determination comes after the grant
     */
    public Money before(Money granted, boolean determinedLater) {
        return determinedLater ? Money.ofCents(granted.cents() * advancePercentage / WHOLE) : granted;
    }

    /** The parts in which that is paid, in order; equal ones, and the last also has the cents that are left over. */
    public List<Instalment> of(Money granted, boolean determinedLater) {
        var whole = before(granted, determinedLater);
        var each = Money.ofCents(whole.cents() / instalments);
        var parts = new ArrayList<Instalment>();
        var left = whole;
        for (int part = 0; part < instalments; part++) {
            var amount = part == instalments - 1 ? left : each;
            left = left.minus(amount);
            if (!amount.isZero()) {
                parts.add(new Instalment(amount, part * weeksBetween));
            }
        }
        return List.copyOf(parts);
    }

    boolean isWithinBounds() {
        return isWithin(advancePercentage, 1, WHOLE)
                && isWithin(instalments, 1, MOST_INSTALMENTS)
                && isWithin(weeksBetween, instalments == 1 ? 0 : 1, MOST_WEEKS);
    }

    private static boolean isWithin(int number, int least, int most) {
        return number >= least && number <= most;
    }
}
