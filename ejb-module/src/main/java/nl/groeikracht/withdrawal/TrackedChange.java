package nl.groeikracht.withdrawal;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.shared.CaseNumber;

/**
 * A change as its receiver sees it.
 *
 * @param answerUntil last day to react to the intention; null when that is not asked (any more)
 * @param sentOn the day on which the decision was sent; null when it was not
 * @param letter of the decision; null when it was not sent
 */
public record TrackedChange(
        CaseNumber number,
        ProposedChange proposed,
        LocalDate answerUntil,
        LocalDate sentOn,
        LocalDate objectionUntil,
        DocumentId letter)
        implements Serializable {

    public boolean mayAnswer() {
        return answerUntil != null;
    }

    public boolean isDecided() {
        return sentOn != null;
    }

    public boolean isWithdrawn() {
        return proposed.amount().isZero();
    }
}
