package nl.groeikracht.objection;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * An objection as it comes in (Awb 6:5).
 *
 * @param contested number of the case of the decision that it is about
 * @param receivedOn the day on which it came in
 * @param postmarkedOn only by post
 * @param elsewhereOn the day on which it came in at a wrong body, which sent it on to us (Awb 6:15); null when it came to
 *     us at once
 * @param name of the objector
 * @param address street, postcode and town, a line each
 * @param email null for who did not agree to electronic messages (Awb 2:8)
 * @param grounds empty when they are still to come: a pro forma objection
 * @param signed on paper; online the secret link does
 * @param lateReason why it comes late; empty when it does not
 * @param costsAsked whether the objector asks for the costs of legal help (Awb 7:15)
 */
public record Filing(
        CaseNumber contested,
        FilingChannel channel,
        LocalDate receivedOn,
        LocalDate postmarkedOn,
        LocalDate elsewhereOn,
        String name,
        String address,
        String email,
        String grounds,
        boolean signed,
        String lateReason,
        boolean costsAsked)
        implements Serializable {

    public static final int TEXT_LIMIT = 4000;
    public static final int NAME_LIMIT = 120;
    public static final int ADDRESS_LIMIT = 300;

    public Filing {
        name = PlainText.required(name, NAME_LIMIT);
        address = PlainText.of(address, ADDRESS_LIMIT);
        grounds = PlainText.of(grounds, TEXT_LIMIT);
        lateReason = PlainText.of(lateReason, TEXT_LIMIT);
        if (channel == FilingChannel.POST && postmarkedOn != null && postmarkedOn.isAfter(receivedOn)) {
            throw new Refusal("refusal.objection.postmark", receivedOn);
        }
        if (elsewhereOn != null && elsewhereOn.isAfter(receivedOn)) {
            throw new Refusal("refusal.objection.elsewhere", receivedOn);
        }
        if (channel != FilingChannel.POST) {
            postmarkedOn = null;
        }
    }

    /** The day that decides whether it is in time: that of the wrong body, if it came in there first (Awb 6:15). */
    LocalDate filedOn() {
        return elsewhereOn == null ? receivedOn : elsewhereOn;
    }
}
