package nl.groeikracht.objection;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/**
 * The money at stake in an objection.
 *
 * @param granted what is granted now
 * @param asked what was asked
 * @param leftNow under the ceiling
 * @param grantableThen what the ceiling left for this case when it was first decided (Awb 4:25, third paragraph)
 * @param most that can be granted in all
 * @param firstDecidedOn the day of the first decision
 */
public record ObjectionMoney(
        Money granted, Money asked, Money leftNow, Money grantableThen, Money most, LocalDate firstDecidedOn)
        implements Serializable {}
