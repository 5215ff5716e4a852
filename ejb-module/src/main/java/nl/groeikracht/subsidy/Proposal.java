package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * What the assessor proposes to the decider.
 *
 * @param amount zero with a refusal
 * @param perCost what is accepted of each cost item, in the order of the plan; empty when it is not given per item
 * @param ground with a refusal
 * @param reasons for the applicant, in plain language
 * @param obligations what is asked in return, only what the scheme allows (Awb 4:38)
 * @param hearing what matters for whether the applicant is heard first (Awb 4:7)
 * @param weighed what was done with the applicant's view; empty when there is none
 * @param deviation why the advice is not followed (Awb 3:50); empty when it is
 * @param adviceChecked whether it was checked that the advice was prepared with care (3:9)
 */
public record Proposal(
        DecisionKind kind,
        Money amount,
        List<Money> perCost,
        RefusalGround ground,
        String reasons,
        List<String> obligations,
        HearingFacts hearing,
        String weighed,
        String deviation,
        boolean adviceChecked)
        implements Serializable {

    public static final int REASONS_LIMIT = 8000;
    public static final int OBLIGATION_LIMIT = 500;

    public Proposal {
        perCost = List.copyOf(perCost);
        reasons = PlainText.of(reasons, REASONS_LIMIT);
        obligations = obligations.stream()
                .map(text -> PlainText.of(text, OBLIGATION_LIMIT).replace('\n', ' '))
                .filter(text -> !text.isEmpty())
                .toList();
        weighed = PlainText.of(weighed, REASONS_LIMIT);
        deviation = PlainText.of(deviation, REASONS_LIMIT);
        if (reasons.isEmpty()) {
            throw new Refusal("refusal.reasonsMissing");
        }
        if (kind == DecisionKind.GRANT && amount.isZero()) {
            throw new Refusal("refusal.nothingGranted");
        }
        if (kind == DecisionKind.REFUSE && ground == null) {
            throw new Refusal("refusal.groundMissing");
        }
        if (kind == DecisionKind.LEAVE_UNTREATED) {
            throw new IllegalArgumentException(
                    "Not treating is decided after the term for supplementing, not proposed");
        }
    }

    public static Proposal grant(Money amount, List<Money> perCost, String reasons, List<String> obligations) {
        return new Proposal(
                DecisionKind.GRANT, amount, perCost, null, reasons, obligations, HearingFacts.asTold(), "", "", false);
    }

    public static Proposal refuse(RefusalGround ground, String reasons) {
        return new Proposal(
                DecisionKind.REFUSE,
                Money.ZERO,
                List.of(),
                ground,
                reasons,
                List.of(),
                HearingFacts.asTold(),
                "",
                "",
                false);
    }

    /** The same proposal, with what matters for hearing. */
    public Proposal with(HearingFacts facts) {
        return new Proposal(
                kind, amount, perCost, ground, reasons, obligations, facts, weighed, deviation, adviceChecked);
    }

    /** The same proposal, with what was done with the applicant's view. */
    public Proposal weighing(String how) {
        return new Proposal(
                kind, amount, perCost, ground, reasons, obligations, hearing, how, deviation, adviceChecked);
    }

    /** The same proposal, with the reason not to follow the advice. */
    public Proposal deviatingBecause(String why) {
        return new Proposal(kind, amount, perCost, ground, reasons, obligations, hearing, weighed, why, adviceChecked);
    }

    /** The same proposal, by someone who checked how the adviser came to the advice. */
    public Proposal withAdviceChecked() {
        return new Proposal(kind, amount, perCost, ground, reasons, obligations, hearing, weighed, deviation, true);
    }

    /** Whether the applicant gets less than was asked (Awb 4:7). */
    boolean isAdverse(Money asked) {
        return !isGrant() || asked.exceeds(amount);
    }

    public boolean isGrant() {
        return kind == DecisionKind.GRANT;
    }
}
