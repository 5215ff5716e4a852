package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the ledger. Amounts in cents; below zero when something goes off.
 *
 * @param kind {@code CEILING, RESERVE, RELEASE, GRANT, PAY}
 * @param caseNumber empty for a change of the ceiling itself
 */
public record BudgetMovement(
        long id,
        Instant at,
        String kind,
        String caseNumber,
        long ceilingDelta,
        long reservedDelta,
        long grantedDelta,
        long paidDelta,
        String reason)
        implements Serializable {}
