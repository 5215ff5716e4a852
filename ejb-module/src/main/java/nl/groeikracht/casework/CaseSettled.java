package nl.groeikracht.casework;

import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/**
 * The decision that was due in a case was sent, or is not needed any more. Fired in the transaction in which that is
 * fixed. Of a follow-up case {@link LetterPublished} tells the same.
 *
 * @param on the day that counts
 */
public record CaseSettled(CaseNumber number, LocalDate on) {}
