package nl.groeikracht.subsidy;

import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;

/**
 * Which orders to pay are looked for.
 *
 * @param waitingOnly only those that are in no export yet
 * @param after the last number of the page before; null for the first page
 */
public record PaymentFilter(boolean waitingOnly, CaseNumber after) implements Serializable {}
