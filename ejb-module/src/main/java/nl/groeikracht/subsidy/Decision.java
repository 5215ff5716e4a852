package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * What the decider decides (Awb 4:13, 4:29). Whoever makes one has stated its reasons (3:46) and, for a refusal, its
 * ground and whether the applicant was heard (4:7).
 *
 * @param amount zero with a refusal
 * @param deviation why the advice is not followed (3:50); empty when it is
 * @param noOwnInterest the decider declares to have no interest of his or her own (2:4)
 */
public record Decision(
        DecisionKind kind,
        Money amount,
        RefusalGround ground,
        Hearing hearing,
        String reasons,
        List<String> obligations,
        String deviation,
        boolean noOwnInterest)
        implements Serializable {

    public Decision {
        reasons = PlainText.of(reasons, Proposal.REASONS_LIMIT);
        obligations = obligations.stream()
                .map(text -> PlainText.of(text, Proposal.OBLIGATION_LIMIT).replace('\n', ' '))
                .filter(text -> !text.isEmpty())
                .toList();
        deviation = PlainText.of(deviation, Proposal.REASONS_LIMIT);
        require(!reasons.isEmpty(), "refusal.reasonsMissing");
        require(noOwnInterest, "refusal.ownInterest");
        if (kind == DecisionKind.GRANT) {
            require(!amount.isZero(), "refusal.nothingGranted");
        }
        if (kind == DecisionKind.REFUSE) {
            require(ground != null, "refusal.groundMissing");
            require(hearing != null, "refusal.hearingMissing");
            require(
                    hearing != Hearing.SKIPPED_FINANCIAL || !ground.hearingCannotBeSkipped(),
                    "refusal.hearingCannotBeSkipped");
        }
    }

    public static Decision grant(Money amount, String reasons, List<String> obligations, boolean noOwnInterest) {
        return new Decision(
                DecisionKind.GRANT, amount, null, Hearing.NOT_NEEDED, reasons, obligations, "", noOwnInterest);
    }

    public static Decision refuse(RefusalGround ground, Hearing hearing, String reasons, boolean noOwnInterest) {
        return new Decision(DecisionKind.REFUSE, Money.ZERO, ground, hearing, reasons, List.of(), "", noOwnInterest);
    }

    static Decision notTreated(String reasons) {
        return new Decision(
                DecisionKind.LEAVE_UNTREATED, Money.ZERO, null, Hearing.NOT_NEEDED, reasons, List.of(), "", true);
    }

    /** The same decision, with the reason not to follow the advice. */
    public Decision deviatingBecause(String why) {
        return new Decision(kind, amount, ground, hearing, reasons, obligations, why, noOwnInterest);
    }

    /** The same decision, with what is known of the hearing. */
    Decision heard(Hearing known) {
        return new Decision(kind, amount, ground, known, reasons, obligations, deviation, noOwnInterest);
    }

    public boolean isGrant() {
        return kind == DecisionKind.GRANT;
    }

    private static void require(boolean isSo, String key) {
        if (!isSo) {
            throw new Refusal(key);
        }
    }
}
