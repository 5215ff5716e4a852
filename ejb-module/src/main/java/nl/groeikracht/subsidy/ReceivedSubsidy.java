package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * A subsidy that was granted, for what follows on it.
 *
 * @param legalBasis of the scheme, as it reads after "op"
 * @param handler name of the one who answers questions
 * @param granted by the first decision
 * @param assessedBy who proposed that decision
 * @param sentOn the day on which it was made known; null when it was not yet
 */
public record ReceivedSubsidy(
        CaseNumber number,
        String gmCode,
        long ceilingId,
        boolean publicLaw,
        String legalBasis,
        String title,
        Applicant applicant,
        String handler,
        LocalDate receivedOn,
        Money granted,
        String assessedBy,
        String decidedBy,
        LocalDate sentOn)
        implements Serializable {}
