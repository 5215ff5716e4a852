package nl.groeikracht.support;

import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;

/** A request for help that could become a team, as far as a guide needs to know it. @param place null when not known */
public record TeamIdea(CaseNumber number, String title, String about, String place, String neighbourhoodCode)
        implements Serializable {}
