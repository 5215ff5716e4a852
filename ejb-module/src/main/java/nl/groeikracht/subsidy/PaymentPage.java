package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.shared.Money;

/**
 * A page of orders to pay.
 *
 * @param next where the next page starts; null on the last one
 * @param waiting how many orders can go into an export now, and how much that is together
 * @param exports the newest exports first
 */
public record PaymentPage(
        List<PaymentView> orders, String next, long waiting, Money waitingTotal, List<ExportView> exports)
        implements Serializable {}
