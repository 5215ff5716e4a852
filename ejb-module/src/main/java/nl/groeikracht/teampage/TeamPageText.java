package nl.groeikracht.teampage;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a team wrote on its page.
 *
 * @param contact how neighbours reach the team; empty when they cannot
 * @param shown whether the team wants it to be seen
 * @param offlineBecause null unless a guide took it offline
 */
public record TeamPageText(
        String story, String contact, boolean shown, LocalDate editedOn, String offlineBecause, LocalDate offlineOn)
        implements Serializable {

    public boolean isOffline() {
        return offlineOn != null;
    }
}
