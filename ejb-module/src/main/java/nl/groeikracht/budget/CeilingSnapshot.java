package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.Instant;
import nl.groeikracht.shared.Money;

/**
 * A ceiling as it was just before a decision was first taken (Awb 4:25, third paragraph).
 *
 * @param effective the ceiling as it held for this request (Awb 4:27); null when none did
 * @param own what was reserved for this request, part of {@code reserved}
 */
public record CeilingSnapshot(
        long ceilingId, Instant at, Money effective, Money ceiling, Money reserved, Money granted, Money own)
        implements Serializable {

    /** What was left for all others. */
    public Money left() {
        return ceiling.lessAtMost(reserved.plus(granted));
    }

    /** The most that could be granted to this request at that moment; null when no ceiling held for it. */
    public Money grantable() {
        return effective == null ? null : own.plus(effective.lessAtMost(reserved.plus(granted)));
    }
}
