package nl.groeikracht.initiative;

import java.io.Serializable;

/**
 * What can be changed of a team.
 *
 * @param inhabitants null when not known
 */
public record TeamFacts(String name, String place, Integer inhabitants, String association, String theme)
        implements Serializable {}
