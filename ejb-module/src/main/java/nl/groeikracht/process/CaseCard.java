package nl.groeikracht.process;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * The facts of a case that lists of work and figures show.
 *
 * @param schemeId under which it falls, or null
 * @param accent whether its theme has the municipality's special attention
 * @param decideBy last day of the decision term; null when none runs
 * @param suspendedSince first day that the clock stood still; null when it runs
 * @param suspendedUntil until when we wait for the applicant at most
 * @param adviceUntil until when advice may come; null when none is asked or it came in time
 * @param escalated the term ended without a decision and the decider was told
 * @param state of the case in the words of its own domain, {@code ASSESSED}
 */
public record CaseCard(
        CaseNumber number,
        String gmCode,
        Long schemeId,
        String subject,
        String applicant,
        Money amount,
        String area,
        String neighbourhood,
        String theme,
        boolean accent,
        LocalDate receivedOn,
        LocalDate decideBy,
        LocalDate suspendedSince,
        LocalDate suspendedUntil,
        LocalDate adviceUntil,
        boolean escalated,
        String state)
        implements Serializable {}
