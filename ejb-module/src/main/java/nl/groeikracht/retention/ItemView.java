package nl.groeikracht.retention;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/**
 * A dossier on a list.
 *
 * @param subject of the request
 * @param held whether a hold stops its destruction now
 * @param reason why it was taken off; null otherwise
 * @param rowsDeleted how much was deleted; null as long as it is there
 * @param trailLines how many lines of the trail lost their words
 * @param trailHash of what those lines said
 */
public record ItemView(
        CaseNumber number,
        String subject,
        DossierResult result,
        String selection,
        int years,
        LocalDate endedOn,
        LocalDate destroyFrom,
        int cases,
        int documents,
        ItemState state,
        boolean held,
        String reason,
        Instant settledAt,
        Integer rowsDeleted,
        Integer trailLines,
        String trailHash)
        implements Serializable {

    public boolean isListed() {
        return state == ItemState.LISTED;
    }

    public boolean isDestroyed() {
        return state == ItemState.DESTROYED;
    }
}
