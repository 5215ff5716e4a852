package nl.groeikracht.budget;

import java.io.Serializable;
import nl.groeikracht.shared.Money;

/**
 * A part of what is paid of a grant.
 *
 * @param weeksAfterSending not before so many weeks after the decision was sent; 0 for at once
 */
public record Instalment(Money amount, int weeksAfterSending) implements Serializable {}
