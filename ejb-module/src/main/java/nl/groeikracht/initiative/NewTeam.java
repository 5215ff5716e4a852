package nl.groeikracht.initiative;

import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;

/**
 * A neighbourhood team that begins.
 *
 * @param place name of the neighbourhood, village or street
 * @param neighbourhoodCode CBS code in the newest year; null when the team is of no single neighbourhood
 * @param inhabitants null when not known
 * @param programme number of the programme it is part of; only when that is its origin
 * @param approach under which name the readiness table knows the rules of its programme
 * @param association the existing association from which it comes; empty when none
 * @param theme a team's own subject; empty for a team of everything
 * @param guide user name; null when not known yet
 * @param contact user name of the fixed contact person at the municipality; null when not known yet
 */
public record NewTeam(
        String gmCode,
        String name,
        String place,
        String neighbourhoodCode,
        Integer inhabitants,
        TeamOrigin origin,
        CaseNumber programme,
        String approach,
        String association,
        String theme,
        String guide,
        String contact)
        implements Serializable {

    /** The approach of a team without a programme that has rules of its own. */
    public static final String STANDARD_APPROACH = "standard";

    /** A team that residents begin themselves, in the usual approach. */
    public static NewTeam ofResidents(String gmCode, String name, String place, String neighbourhoodCode) {
        return new NewTeam(
                gmCode,
                name,
                place,
                neighbourhoodCode,
                null,
                TeamOrigin.OWN_REQUEST,
                null,
                STANDARD_APPROACH,
                "",
                "",
                null,
                null);
    }

    /** A team that a programme begins in a neighbourhood that it chose. */
    public static NewTeam ofProgramme(
            String gmCode,
            String name,
            String place,
            String neighbourhoodCode,
            Integer inhabitants,
            CaseNumber programme) {
        return new NewTeam(
                gmCode,
                name,
                place,
                neighbourhoodCode,
                inhabitants,
                TeamOrigin.PROGRAMME,
                programme,
                STANDARD_APPROACH,
                "",
                "",
                null,
                null);
    }
}
