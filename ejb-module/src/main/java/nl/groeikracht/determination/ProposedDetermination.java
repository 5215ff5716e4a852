package nl.groeikracht.determination;

import java.io.Serializable;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * What is proposed to determine (Awb 4:46).
 *
 * @param ground null when it is as granted
 * @param reasons for the receiver (3:46)
 * @param dataDeviates it rests on data that differ from what the receiver told (4:7)
 * @param viewWeighed what was done with the receiver's view (3:46); empty when none was given
 */
public record ProposedDetermination(
        Money amount, LoweringGround ground, String reasons, boolean dataDeviates, String viewWeighed)
        implements Serializable {

    public static final int REASONS_LIMIT = 4000;

    public ProposedDetermination {
        reasons = PlainText.of(reasons, REASONS_LIMIT);
        viewWeighed = PlainText.of(viewWeighed, REASONS_LIMIT);
        if (reasons.isEmpty()) {
            throw new Refusal("refusal.reasonsMissing");
        }
    }

    public static ProposedDetermination asGranted(Money granted, String reasons) {
        return new ProposedDetermination(granted, null, reasons, false, "");
    }

    /** Never above the grant; lower only on a ground of the law, and as granted without one. */
    void requireWithin(Money granted) {
        if (amount == null || amount.exceeds(granted)) {
            throw new Refusal("refusal.aboveGrant", granted);
        }
        if (granted.exceeds(amount) && ground == null) {
            throw new Refusal("refusal.loweringGroundMissing");
        }
        if (amount.equals(granted) && ground != null) {
            throw new Refusal("refusal.loweringGroundWithoutLowering");
        }
    }
}
