package nl.groeikracht.subsidy;

import java.io.Serializable;

/**
 * Which orders to pay are looked for.
 *
 * @param waitingOnly only those that are in no export yet
 * @param after the last reference of the page before; null for the first page
 */
public record PaymentFilter(boolean waitingOnly, String after) implements Serializable {}
