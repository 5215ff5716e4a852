package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/**
 * A subsidy that was determined.
 *
 * @param decidedIn the case in which that was done: its determination, or the request itself (Awb 4:43)
 * @param madeKnownOn the day on which it was sent
 */
public record DeterminedSubsidy(CaseNumber decidedIn, LocalDate madeKnownOn) implements Serializable {}
