package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * All that an administrator fills in for a version of a scheme.
 *
 * @param validFrom first day on which this version counts; not before the version that it follows
 * @param opensOn first day on which requests are taken
 * @param closesOn last day on which requests are taken
 */
public record SchemeContent(
        String name, LocalDate validFrom, LocalDate opensOn, LocalDate closesOn, SchemeText text, SchemeRules rules)
        implements Serializable {}
