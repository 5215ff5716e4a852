package nl.groeikracht.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.ViewManner;

/** What the receiver was told of an intended change, and what he or she said of it (Awb 4:8, 4:9). */
@Embeddable
record ChangeIntention(
        @Column(name = "announced_cents") Money amount,

        @Enumerated(EnumType.STRING) @Column(name = "announced_ground")
        ChangeGround ground,

        @Column(name = "view_until") LocalDate until,
        @Column(name = "view_text") String words,

        @Enumerated(EnumType.STRING) @Column(name = "view_manner")
        ViewManner manner,

        @Column(name = "view_at") Instant at)
        implements Serializable {

    static ChangeIntention of(ProposedChange proposed, LocalDate until) {
        return new ChangeIntention(proposed.amount(), proposed.ground(), until, null, null, null);
    }

    ChangeIntention answered(ViewManner how, String said, Instant when) {
        return new ChangeIntention(amount, ground, until, said, how, when);
    }

    /** Heard is who answered or let the term pass, on this ground and on no less than is lost now. */
    boolean covers(ProposedChange proposed, LocalDate today) {
        boolean heard = at != null || today.isAfter(until);
        return heard && ground == proposed.ground() && !amount.exceeds(proposed.amount());
    }
}
