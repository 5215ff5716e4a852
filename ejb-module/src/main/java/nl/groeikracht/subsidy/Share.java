package nl.groeikracht.subsidy;

import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/**
 * What a request gets in the round of distribution in which it takes part (Awb 4:26).
 *
 * @param round the number of the round; null when it is still to be opened
 * @param fixed whether the result of the round is fixed; until then nothing is proposed or decided
 * @param amount zero when it gets nothing
 * @param ground why it gets nothing, or less than asked; null when it gets all
 * @param place in the ranking, from 1; 0 when it was not ranked
 * @param score out of 100, as written: {@code 72,50}; empty when no scores were given
 */
public record Share(
        CaseNumber round, boolean fixed, Money amount, RefusalGround ground, int place, int participants, String score)
        implements Serializable {

    static Share unfinished(CaseNumber round) {
        return new Share(round, false, Money.ZERO, null, 0, 0, "");
    }

    /**
     * Whether this can be proposed or decided: all of the share, or a refusal. A refusal for the ceiling or the score is
     * for who has no share. On another ground, with its reasons, a request can be refused without waiting for the round.
     */
    void requireFits(boolean grant, Money granted, RefusalGround refusedOn) {
        if (!fixed && (grant || refusedOn == RefusalGround.CEILING || refusedOn == RefusalGround.SCORE)) {
            throw new Refusal("refusal.roundUnfinished");
        }
        if (grant && !granted.equals(amount)) {
            throw new Refusal("refusal.otherThanShare", amount);
        }
        if (!amount.isZero() && (refusedOn == RefusalGround.CEILING || refusedOn == RefusalGround.SCORE)) {
            throw new Refusal("refusal.hasShare", amount);
        }
    }
}
