package nl.groeikracht.withdrawal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.DeterminedSubsidy;
import nl.groeikracht.subsidy.ReceivedSubsidy;

/**
 * A subsidy that someone may want to change.
 *
 * @param granted what it comes to now
 * @param determined null as long as it is not determined
 * @param latest last day on which its determination can be changed; null without one
 * @param obstacle key of the refusal; null when nothing stands in the way
 * @param running the change on which is worked already; null when there is none
 */
public record ChangeOpening(
        ReceivedSubsidy subsidy,
        Money granted,
        DeterminedSubsidy determined,
        LocalDate latest,
        String obstacle,
        CaseNumber running,
        List<LawHint> hints)
        implements Serializable {

    public boolean isPossible() {
        return obstacle == null;
    }
}
