package nl.groeikracht.withdrawal;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * What is proposed to make of a subsidy.
 *
 * @param amount what it becomes; zero when it is withdrawn
 * @param reasons for the receiver (Awb 3:46)
 * @param asTold it rests on what the receiver told: then nobody needs to be heard on it (4:8)
 * @param breachOn when an obligation was broken after the determination (4:49, third paragraph); null otherwise
 * @param effectiveOn the day on which a change for the future starts to work (4:50); null when it works back
 * @param compensation of damage by a change for the future (4:50, second paragraph); null when it works back
 * @param viewWeighed what was done with the receiver's view (3:46); empty when none was given
 */
public record ProposedChange(
        Money amount,
        ChangeGround ground,
        String reasons,
        boolean asTold,
        LocalDate breachOn,
        LocalDate effectiveOn,
        Money compensation,
        String viewWeighed)
        implements Serializable {

    public static final int REASONS_LIMIT = 4000;

    public ProposedChange {
        reasons = PlainText.of(reasons, REASONS_LIMIT);
        viewWeighed = PlainText.of(viewWeighed, REASONS_LIMIT);
        require(ground != null, "refusal.changeGroundMissing");
        require(!reasons.isEmpty(), "refusal.reasonsMissing");
        breachOn = ground == ChangeGround.OBLIGATIONS_BROKEN_LATER ? breachOn : null;
        effectiveOn = ground.isForTheFuture() ? effectiveOn : null;
        compensation = ground.isForTheFuture() ? compensation : null;
    }

    /** A change that works back (Awb 4:48, 4:49). */
    public static ProposedChange back(Money amount, ChangeGround ground, String reasons) {
        return new ProposedChange(amount, ground, reasons, false, null, null, null, "");
    }

    /** @throws Refusal when the law does not allow it today */
    void requireFits(ChangeFrame frame) {
        frame.requireOpenTo(ground);
        if (amount == null || !frame.granted().exceeds(amount)) {
            throw new Refusal("refusal.changeNotLower", frame.granted());
        }
        if (frame.isDetermined()) {
            requireInTime(frame);
        }
        if (ground.isForTheFuture()) {
            requireReasonableTerm(frame);
        }
    }

    private void requireInTime(ChangeFrame frame) {
        var latest = frame.latest();
        if (ground == ChangeGround.OBLIGATIONS_BROKEN_LATER) {
            if (breachOn == null || breachOn.isAfter(frame.today())) {
                throw new Refusal("refusal.breachDay", frame.today());
            }
            if (breachOn.isBefore(frame.determined().madeKnownOn())) {
                throw new Refusal(
                        "refusal.breachBeforeDetermination", frame.determined().madeKnownOn());
            }
            latest = frame.latestAfter(breachOn);
        }
        if (frame.today().isAfter(latest)) {
            throw new Refusal("refusal.changeTooLate", latest);
        }
    }

    private void requireReasonableTerm(ChangeFrame frame) {
        if (effectiveOn == null || effectiveOn.isBefore(frame.earliestEffect())) {
            throw new Refusal("refusal.changeTermTooShort", frame.earliestEffect());
        }
        require(compensation != null, "refusal.compensationMissing");
    }

    private static void require(boolean isSo, String key) {
        if (!isSo) {
            throw new Refusal(key);
        }
    }
}
