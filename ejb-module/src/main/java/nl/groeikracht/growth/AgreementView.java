package nl.groeikracht.growth;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What team and municipality agreed on.
 *
 * @param teamOn when the team signed; null when it did not yet
 * @param official who signed for the municipality; null when nobody did yet
 */
public record AgreementView(
        String goals,
        String activities,
        String roleDivision,
        String trust,
        LocalDate draftedOn,
        LocalDate teamOn,
        String official,
        LocalDate officialOn)
        implements Serializable {

    public boolean isSignedByTeam() {
        return teamOn != null;
    }

    public boolean isSigned() {
        return officialOn != null;
    }
}
