package nl.groeikracht.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a caseworker found of the account, or of the lack of one.
 *
 * @param notes for the file
 */
@Embeddable
public record Findings(
        @Enumerated(EnumType.STRING) @Column(name = "activity_done")
        ActivityDone done,

        @Column(name = "obligations_met") Boolean obligationsMet,
        @Column(name = "check_notes") String notes,
        @Column(name = "checked_by") String by,
        @Column(name = "checked_at") Instant at)
        implements Serializable {

    /** All was done as agreed. */
    public boolean isAsAgreed() {
        return done == ActivityDone.ALL && Boolean.TRUE.equals(obligationsMet);
    }
}
