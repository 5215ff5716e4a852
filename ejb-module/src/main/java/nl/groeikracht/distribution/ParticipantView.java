package nl.groeikracht.distribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * A request in a round.
 *
 * @param excluded why it does not take part; null when it does
 * @param place in the ranking, 0 as long as there is none
 * @param score out of 100; null as long as it is not shown
 * @param contributions what each criterion adds to the score, in the order of the criteria
 * @param share what it gets, or would get
 */
public record ParticipantView(
        CaseNumber number,
        String title,
        String what,
        Money asked,
        LocalDate completeOn,
        Exclusion excluded,
        int place,
        BigDecimal score,
        List<BigDecimal> contributions,
        boolean belowMinimum,
        Money share)
        implements Serializable {}
