package nl.groeikracht.determination;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.groeikracht.shared.Money;

/**
 * What a receiver told of the activity.
 *
 * @param participants null when not told
 * @param late it came when the subsidy was determined already: kept, and without effect on that decision
 */
public record ReportView(
        String done, Integer participants, String remarks, List<SpentItem> spent, Instant at, boolean late)
        implements Serializable {

    public Money total() {
        return spent.stream().map(SpentItem::spent).reduce(Money.ZERO, Money::plus);
    }
}
