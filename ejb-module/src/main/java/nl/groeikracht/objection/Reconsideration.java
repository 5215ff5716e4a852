package nl.groeikracht.objection;

import java.io.Serializable;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.RefusalGround;

/**
 * What comes of the full reconsideration of a decision (Awb 7:11), as proposed or as decided. Whoever makes one has
 * stated its reasons (7:12).
 *
 * @param kind of the new decision; only when founded
 * @param amount of the new decision in all; zero otherwise
 * @param ground of a new refusal
 * @param defect that is passed over since nobody is harmed by it (6:22); empty when there is none
 * @param deviation why a commission's advice is not followed (7:13); empty when it is
 * @param costs that are paid to the objector (7:15)
 * @param costsReason why these costs, or why none though they were asked for
 */
public record Reconsideration(
        Verdict verdict,
        DecisionKind kind,
        Money amount,
        RefusalGround ground,
        String reasons,
        String defect,
        String deviation,
        Money costs,
        String costsReason)
        implements Serializable {

    public static final int LIMIT = 8000;

    public Reconsideration {
        reasons = PlainText.of(reasons, LIMIT);
        defect = PlainText.of(defect, LIMIT);
        deviation = PlainText.of(deviation, LIMIT);
        costsReason = PlainText.of(costsReason, LIMIT);
        amount = amount == null ? Money.ZERO : amount;
        costs = costs == null ? Money.ZERO : costs;
        require(verdict != null, "refusal.objection.verdict");
        require(!reasons.isEmpty(), "refusal.reasonsMissing");
        if (verdict == Verdict.FOUNDED) {
            require(kind != null, "refusal.objection.newDecision");
            require(kind != DecisionKind.REFUSE || ground != null, "refusal.groundMissing");
            require(!mustGive(kind) || !amount.isZero(), "refusal.nothingGranted");
        } else {
            kind = null;
            ground = null;
            amount = Money.ZERO;
        }
        if (kind == DecisionKind.REFUSE) {
            amount = Money.ZERO;
        }
        // Costs are paid only for a decision that is revoked because it was unlawful (Awb 7:15, second paragraph).
        require(costs.isZero() || verdict == Verdict.FOUNDED, "refusal.objection.costsUnfounded");
        require(costs.isZero() || !costsReason.isEmpty(), "refusal.objection.costsReason");
    }

    public static Reconsideration inadmissible(String reasons) {
        return new Reconsideration(Verdict.INADMISSIBLE, null, null, null, reasons, "", "", null, "");
    }

    public static Reconsideration unfounded(String reasons) {
        return new Reconsideration(Verdict.UNFOUNDED, null, null, null, reasons, "", "", null, "");
    }

    /** The contested decision is revoked, and this much is granted in its place. */
    public static Reconsideration granted(Money amount, String reasons) {
        return new Reconsideration(Verdict.FOUNDED, DecisionKind.GRANT, amount, null, reasons, "", "", null, "");
    }

    /** The contested decision is revoked; the request is refused all the same, on another ground. */
    public static Reconsideration refusedOn(RefusalGround ground, String reasons) {
        return new Reconsideration(Verdict.FOUNDED, DecisionKind.REFUSE, null, ground, reasons, "", "", null, "");
    }

    public Reconsideration withCosts(Money amountOfCosts, String why) {
        return new Reconsideration(verdict, kind, amount, ground, reasons, defect, deviation, amountOfCosts, why);
    }

    /** A claim that is lowered; nothing may be left of it. */
    public static Reconsideration claimed(Money amount, String reasons) {
        return new Reconsideration(Verdict.FOUNDED, DecisionKind.RECOVER, amount, null, reasons, "", "", null, "");
    }

    /** Whether more money is granted than before. */
    public boolean givesMoney() {
        return verdict == Verdict.FOUNDED && mustGive(kind);
    }

    private static boolean mustGive(DecisionKind kind) {
        return kind != DecisionKind.REFUSE && kind != DecisionKind.RECOVER;
    }

    private static void require(boolean isSo, String key) {
        if (!isSo) {
            throw new Refusal(key);
        }
    }
}
