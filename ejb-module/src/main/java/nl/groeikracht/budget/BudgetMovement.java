package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the ledger. Amounts in cents; below zero when something goes off.
 *
 * @param kind why: {@code CEILING, RESERVE, RELEASE, GRANT, GRANT_IN_OBJECTION, DETERMINE_LOWER, WITHDRAW, PAY,
 *     CANCEL_PAYMENT, CLAIM, CANCEL_CLAIM, RECEIVE_BACK, SET_OFF,
 *     GIVE_BACK}
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
        long claimedDelta,
        String reason)
        implements Serializable {}
