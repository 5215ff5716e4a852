package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/**
 * A dated event of a ceiling: its first amount, a raise, a lowering, or what was added for one request.
 *
 * @param cents what is added; below zero for a lowering
 * @param notice how it was made known; null when that is not (yet) registered
 * @param honouredFor the request for which it was added under Awb 4:27, second paragraph; null for all else
 */
public record CeilingChange(
        long movementId, Instant at, long cents, String reason, CeilingNotice notice, CaseNumber honouredFor)
        implements Serializable {

    boolean isPublishedBefore(LocalDate day) {
        return notice != null && notice.publishedOn().isBefore(day);
    }
}
