package nl.groeikracht.casework;

import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/**
 * A letter of a follow-up case was made known. Fired in the transaction in which the day of sending is fixed.
 *
 * @param kind of the case: the key of its process
 * @param sentOn from the day after it terms run (Awb 6:8)
 * @param objectionUntil last day to object; null for what is open to no objection
 */
public record LetterPublished(CaseNumber number, String kind, LocalDate sentOn, LocalDate objectionUntil) {}
