package nl.groeikracht.determination;

import java.io.Serializable;
import nl.groeikracht.shared.Money;

/**
 * What something cost in the end.
 *
 * @param planned what the plan said
 */
public record SpentItem(String what, Money planned, Money spent) implements Serializable {}
