package nl.groeikracht.initiative;

import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;

/**
 * What everybody may know of a team: no people, only how many there are.
 *
 * @param neighbourhoodCode null when the team is of no single neighbourhood
 */
public record TeamCard(
        CaseNumber number, String gmCode, String name, String place, String neighbourhoodCode, int members)
        implements Serializable {}
