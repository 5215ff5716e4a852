package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;

/**
 * What later cases need to know of a request and the decision on it; what is not there (yet) is null.
 *
 * @param publicLaw false for a private fund: its decisions are open to no objection
 * @param sentOn the day from which terms run (Awb 6:8)
 * @param objectionUntil last day to object (Awb 6:7)
 */
public record DecidedRequest(
        CaseNumber number,
        String gmCode,
        long schemeVersionId,
        long ceilingId,
        boolean publicLaw,
        String legalBasis,
        String title,
        Applicant applicant,
        Iban iban,
        Money asked,
        Money maximum,
        Instant receivedAt,
        DecisionView decision,
        LocalDate sentOn,
        LocalDate objectionUntil)
        implements Serializable {}
