package nl.groeikracht.retention;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How long a dossier with this result is kept, for dossiers that ended on this day or later.
 *
 * @param selection row of the selection list, or what else it rests on
 * @param own whether the municipality added it itself
 * @param madeBy name of who added it; null for what came with the application
 */
public record RetentionRule(
        DossierResult result,
        String selection,
        int years,
        LocalDate validFrom,
        boolean own,
        String reason,
        String madeBy)
        implements Serializable {

    /** The first day on which it may be destroyed. */
    LocalDate destroyFrom(LocalDate endedOn) {
        return endedOn.plusYears(years).plusDays(1);
    }
}
