package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/**
 * That an employee takes a request in on somebody's behalf. Whoever types it over is not thereby the applicant.
 *
 * @param receivedOn the day of the receipt stamp: the term for the decision starts there (Awb 4:13)
 * @param signed whether the applicant signed it (Awb 4:2, first paragraph); if not, that can be asked for (4:5)
 * @param takenInBy user name of the employee
 */
@Embeddable
public record PaperReceipt(
        @Enumerated(EnumType.STRING) @Column(name = "received_channel")
        IntakeChannel channel,

        @Column(name = "received_on") LocalDate receivedOn,
        Boolean signed,
        @Column(name = "taken_in_by") String takenInBy)
        implements Serializable {

    /** @throws Refusal when it would have come in tomorrow or later, or it is not told how and when */
    static PaperReceipt of(
            IntakeChannel channel, LocalDate receivedOn, Boolean signed, String takenInBy, LocalDate today) {
        if (channel == null || signed == null) {
            throw new Refusal("refusal.receiptIncomplete");
        }
        if (receivedOn == null || receivedOn.isAfter(today)) {
            throw new Refusal("refusal.receivedOn", today);
        }
        return new PaperReceipt(channel, receivedOn, signed, takenInBy);
    }

    /** The moment of receipt: now when that is today, else some time on that day. */
    Instant moment(Instant now) {
        return receivedOn.equals(Dutch.dateOf(now))
                ? now
                : receivedOn.atTime(LocalTime.NOON).atZone(Dutch.ZONE).toInstant();
    }

    /** What was on paper is kept as it came, beside what was typed over. */
    boolean needsScan() {
        return channel == IntakeChannel.PAPER;
    }
}
