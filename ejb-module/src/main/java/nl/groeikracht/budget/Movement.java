package nl.groeikracht.budget;

import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/**
 * One change of the money under a ceiling, and the rule that allows it. Pure: what there is goes in, what changes comes
 * out. Amounts in cents, below zero when something goes off.
 */
record Movement(Kind kind, long ceiling, long reserved, long granted, long paid, long claimed) {

    /** Why money moved. */
    enum Kind {
        CEILING,
        RESERVE,
        RELEASE,
        GRANT,
        GRANT_IN_OBJECTION,
        DETERMINE_LOWER,
        WITHDRAW,
        PAY,
        CANCEL_PAYMENT,
        CLAIM,
        CANCEL_CLAIM,
        RECEIVE_BACK,
        SET_OFF,
        GIVE_BACK
    }

    static Movement raise(Money amount) {
        return new Movement(Kind.CEILING, amount.cents(), 0, 0, 0, 0);
    }

    /** @throws CeilingExceeded when more is granted and reserved than would be left */
    static Movement lower(BudgetState budget, Money amount) {
        if (amount.exceeds(budget.left())) {
            throw new CeilingExceeded(budget.left());
        }
        return new Movement(Kind.CEILING, -amount.cents(), 0, 0, 0, 0);
    }

    static Movement reserve(Money amount) {
        return new Movement(Kind.RESERVE, 0, amount.cents(), 0, 0, 0);
    }

    static Movement release(CaseMoney held) {
        return new Movement(Kind.RELEASE, 0, -held.reserved().cents(), 0, 0, 0);
    }

    /** @throws CeilingExceeded when reservation and what is left together are less (Awb 4:25, second paragraph) */
    static Movement grant(BudgetState budget, CaseMoney held, Money amount) {
        var grantable = budget.grantable(held.reserved());
        if (amount.exceeds(grantable)) {
            throw new CeilingExceeded(grantable);
        }
        return new Movement(Kind.GRANT, 0, -held.reserved().cents(), amount.cents(), 0, 0);
    }

    /**
     * Grants more than now, as the ceiling allowed when the first decision was taken (Awb 4:25, third paragraph). What
     * was claimed back and is due again is claimed no longer.
     *
     * @param othersThen the ceiling at the first decision, without this case
     * @param total what the case is granted after it
     */
    static Movement grantInObjection(BudgetState othersThen, CaseMoney held, Money total) {
        if (!total.exceeds(held.granted())) {
            throw new Refusal("refusal.noMoreInObjection", held.granted());
        }
        if (total.exceeds(othersThen.left())) {
            throw new CeilingExceeded(othersThen.left());
        }
        var stillClaimable = held.paid().lessAtMost(total);
        var dropped = held.claimed().lessAtMost(stillClaimable);
        return new Movement(
                Kind.GRANT_IN_OBJECTION,
                0,
                -held.reserved().cents(),
                total.minus(held.granted()).cents(),
                0,
                -dropped.cents());
    }

    /** @throws Refusal when it is more than was granted */
    static Movement determineLower(CaseMoney held, Money by) {
        require(!by.isZero() && !by.exceeds(held.granted()), "refusal.lowerThanNothing", held.granted());
        return new Movement(Kind.DETERMINE_LOWER, 0, 0, -by.cents(), 0, 0);
    }

    /** @throws Refusal when it is more than was granted */
    static Movement withdraw(CaseMoney held, Money by) {
        require(!by.isZero() && !by.exceeds(held.granted()), "refusal.lowerThanNothing", held.granted());
        return new Movement(Kind.WITHDRAW, 0, 0, -by.cents(), 0, 0);
    }

    /** @throws Refusal when more would be paid than was granted */
    static Movement pay(CaseMoney held, Money amount) {
        require(!held.paid().plus(amount).exceeds(held.granted()), "refusal.paidAboveGrant", held.granted());
        return new Movement(Kind.PAY, 0, 0, 0, amount.cents(), 0);
    }

    /** @throws Refusal when less was ordered */
    static Movement cancelPayment(CaseMoney held, Money amount) {
        require(!amount.exceeds(held.paid()), "refusal.paidLess", held.paid());
        return new Movement(Kind.CANCEL_PAYMENT, 0, 0, 0, -amount.cents(), 0);
    }

    /** @throws Refusal when less was paid without ground, or is claimed already (Awb 4:57, first paragraph) */
    static Movement claim(CaseMoney held, Money amount) {
        require(!amount.exceeds(held.claimable()), "refusal.claimAbovePaid", held.claimable());
        return new Movement(Kind.CLAIM, 0, 0, 0, 0, amount.cents());
    }

    /** @throws Refusal when less is claimed */
    static Movement cancelClaim(CaseMoney held, Money amount) {
        require(!amount.exceeds(held.claimed()), "refusal.claimedLess", held.claimed());
        return new Movement(Kind.CANCEL_CLAIM, 0, 0, 0, 0, -amount.cents());
    }

    /** @throws Refusal when less is claimed */
    static Movement settle(Kind kind, CaseMoney held, Money amount) {
        require(!amount.isZero() && !amount.exceeds(held.claimed()), "refusal.claimedLess", held.claimed());
        return new Movement(kind, 0, 0, 0, -amount.cents(), -amount.cents());
    }

    /** Gives back what came in on a claim that an objection lowered afterwards: it is paid again, above the grant. */
    static Movement giveBack(Money amount) {
        return new Movement(Kind.GIVE_BACK, 0, 0, 0, amount.cents(), 0);
    }

    private static void require(boolean isSo, String key, Money limit) {
        if (!isSo) {
            throw new Refusal(key, limit);
        }
    }
}
