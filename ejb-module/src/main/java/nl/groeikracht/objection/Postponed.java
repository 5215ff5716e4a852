package nl.groeikracht.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The decision was postponed (Awb 7:10).
 *
 * @param weeks at most what the law allows, once (third paragraph); null with consent
 * @param until as agreed with the objector (fourth paragraph); null without
 */
@Embeddable
public record Postponed(@Column(name = "decided_on") LocalDate on, Integer weeks, LocalDate until, String reason)
        implements Serializable {

    public boolean isAgreed() {
        return until != null;
    }
}
