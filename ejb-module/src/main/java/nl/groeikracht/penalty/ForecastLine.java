package nl.groeikracht.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * What one late, or nearly late, decision costs.
 *
 * @param kind of case: the key of its process
 * @param deadline last day of the term for the decision
 * @param notice the notice of default that runs; null when nobody told us yet
 * @param noticeReceived null when nobody told us yet
 * @param firstDay the first day that costs money, or could when someone tells us as soon as it is late
 * @param owed through today
 * @param perDay what today costs
 * @param maximum what it comes to when no decision comes
 */
public record ForecastLine(
        CaseNumber number,
        String kind,
        String subject,
        LocalDate deadline,
        CaseNumber notice,
        LocalDate noticeReceived,
        LocalDate firstDay,
        Money owed,
        Money perDay,
        Money maximum)
        implements Serializable {}
