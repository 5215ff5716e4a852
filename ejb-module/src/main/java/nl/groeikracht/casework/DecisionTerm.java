package nl.groeikracht.casework;

import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/**
 * What a domain tells about the decision that is due in its cases, for whoever holds that it is late (Awb 4:17, 7:14).
 * Whoever asks was let in already.
 */
public interface DecisionTerm {

    /** The kind of case that this knows: the key of its process. */
    String kind();

    /**
     * @param on the day for which the last day is told: what happened on the clock later does not count
     * @throws nl.groeikracht.shared.NotFound when there is no such case
     */
    DueDecision of(CaseNumber number, LocalDate on);
}
