package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import nl.groeikracht.shared.Money;

/**
 * The power to decide in the name of the municipality (Awb 10:1, 10:5).
 *
 * @param upTo the highest amount that may be granted; empty for no limit
 * @param validTo first day on which it no longer holds; empty when it holds until further notice
 * @param publication where it was published; a mandate that was not published gives no power
 */
public record MandateInfo(
        long id,
        String gmCode,
        String username,
        Set<DecisionKind> kinds,
        Money upTo,
        LocalDate validFrom,
        LocalDate validTo,
        String publication)
        implements Serializable {

    public static final int PUBLICATION_LIMIT = 200;

    public MandateInfo {
        kinds = Set.copyOf(kinds);
    }

    /** Whether it has ended by this day; what is over does not come back. */
    public boolean isOver(LocalDate on) {
        return validTo != null && !validTo.isAfter(on);
    }

    boolean covers(DecisionKind kind, Money amount, LocalDate on) {
        return !publication.isBlank()
                && kinds.contains(kind)
                && (upTo == null || !amount.exceeds(upTo))
                && !on.isBefore(validFrom)
                && (validTo == null || on.isBefore(validTo));
    }
}
