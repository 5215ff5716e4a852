package nl.groeikracht.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/** What the receiver was told of a lower determination, and what he or she said of it (Awb 4:8). */
@Embeddable
record IntentionFile(
        @Column(name = "announced_cents") Money amount,

        @Enumerated(EnumType.STRING) @Column(name = "announced_ground")
        LoweringGround ground,

        @Column(name = "view_until") LocalDate until,
        @Column(name = "view_text") String words,
        @Column(name = "view_at") Instant at)
        implements Serializable {

    static IntentionFile of(ProposedDetermination proposed, LocalDate until) {
        return new IntentionFile(proposed.amount(), proposed.ground(), until, null, null);
    }

    IntentionFile answered(String said, Instant when) {
        return new IntentionFile(amount, ground, until, said, when);
    }

    /** Heard is who answered or let the term pass, on this ground and on no less than is lost now. */
    boolean covers(ProposedDetermination proposed, LocalDate today) {
        boolean heard = at != null || today.isAfter(until);
        return heard && ground == proposed.ground() && !amount.exceeds(proposed.amount());
    }
}
