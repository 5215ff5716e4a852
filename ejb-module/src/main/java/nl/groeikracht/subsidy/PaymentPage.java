package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.shared.Money;

/**
 * A page of orders to pay.
 *
 * @param next where the next page starts; null on the last one
 * @param waiting how many orders can go into an export now, and how much that is together
 * @param late how many should have gone by now
 * @param planned the next instalments whose day has not come
 * @param exports the newest exports first
 */
public record PaymentPage(
        List<PaymentView> orders,
        String next,
        long waiting,
        Money waitingTotal,
        long late,
        List<PaymentView> planned,
        List<ExportView> exports)
        implements Serializable {}
