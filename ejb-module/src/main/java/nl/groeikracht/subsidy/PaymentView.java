package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;

/**
 * An order to pay.
 *
 * @param reference of the transfer: the case number, and which part when there are more
 * @param setOff part of the amount that is set off against a debt and not transferred
 * @param payFrom not before this day; null when it may be paid at once
 * @param payBefore the last day (Awb 4:87)
 * @param heldUntil payment is suspended through this day (Awb 4:56); null when it is not
 * @param exportId the export in which it went to the financial system; null as long as it waits
 */
public record PaymentView(
        String reference,
        CaseNumber number,
        String payee,
        Iban iban,
        Money amount,
        Money setOff,
        LocalDate payFrom,
        LocalDate payBefore,
        LocalDate heldUntil,
        Instant orderedAt,
        boolean cancelled,
        String exportId,
        Instant exportedAt)
        implements Serializable {

    public boolean isExported() {
        return exportId != null;
    }

    public Money toTransfer() {
        return amount.minus(setOff);
    }

    public State state(LocalDate today) {
        if (cancelled) {
            return State.CANCELLED;
        }
        if (exportId != null) {
            return State.EXPORTED;
        }
        if (heldUntil != null && !heldUntil.isBefore(today)) {
            return State.HELD;
        }
        return payFrom != null && payFrom.isAfter(today) ? State.PLANNED : State.WAITING;
    }

    /** Where an order is. */
    public enum State {
        /** May go into the next file. */
        WAITING,
        /** Its day has not come. */
        PLANNED,
        /** Payment is suspended. */
        HELD,
        EXPORTED,
        CANCELLED
    }
}
