package nl.groeikracht.objection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * What there is to object to, for the page on which that is done.
 *
 * @param obstacle key of the text why nothing can be objected to; null when something can
 * @param decisions the newest last
 * @param today to see whether it is late
 * @param draft what was typed before; null when nothing was kept
 */
public record FilingForm(
        CaseNumber request,
        String gmCode,
        String title,
        String name,
        String address,
        boolean electronic,
        String obstacle,
        List<ContestedDecision> decisions,
        LocalDate today,
        ResidentObjection draft)
        implements Serializable {}
