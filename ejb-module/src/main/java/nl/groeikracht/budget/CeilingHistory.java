package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.Money;

/**
 * The events of a ceiling, oldest first, and what they mean for one request: a ceiling that was published too late, or
 * lowered, has no effect on who had asked already (Awb 4:27, second paragraph), unless Awb 4:28 lets it.
 */
public record CeilingHistory(LocalDate periodFrom, List<CeilingChange> changes) implements Serializable {

    public CeilingHistory {
        changes = List.copyOf(changes);
    }

    /**
     * The ceiling as it holds for a request.
     *
     * @param filedOn the day on which the request came in
     * @return empty when no ceiling holds for it: nothing was published in time
     */
    public Optional<Money> effectiveFor(LocalDate filedOn) {
        var own =
                changes.stream().filter(change -> change.honouredFor() == null).toList();
        if (own.isEmpty() || isTooLate(own.get(0), filedOn)) {
            return Optional.empty();
        }
        return Optional.of(Money.ofCents(own.stream()
                .filter(change -> change.cents() > 0 || binds(change, filedOn))
                .mapToLong(CeilingChange::cents)
                .sum()));
    }

    /** The first publication said that the ceiling may be lowered, for requests that come before the budget. */
    public boolean lowersForAll(CeilingChange lowering) {
        return lowering.notice() != null && lowering.notice().fromBudget() && isLoweringAnnounced();
    }

    /** Awb 4:28, a and c: both belong to the publication of the ceiling itself. */
    public boolean isLoweringAnnounced() {
        return changes.stream()
                .findFirst()
                .map(CeilingChange::notice)
                .filter(first -> first.beforeBudget() && first.announced())
                .isPresent();
    }

    /** Of a first amount without registered publication nobody knows that it was late; it counts. */
    private boolean isTooLate(CeilingChange first, LocalDate filedOn) {
        return first.notice() != null && !isInTime(first, filedOn);
    }

    private boolean binds(CeilingChange lowering, LocalDate filedOn) {
        return isInTime(lowering, filedOn) || lowersForAll(lowering);
    }

    private boolean isInTime(CeilingChange change, LocalDate filedOn) {
        return change.isPublishedBefore(periodFrom) || change.isPublishedBefore(filedOn);
    }
}
