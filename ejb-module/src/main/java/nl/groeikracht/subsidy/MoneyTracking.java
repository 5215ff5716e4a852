package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What a receiver sees of the payments of a request, with the secret link. */
@Stateless
@PermitAll
public class MoneyTracking {

    @Inject
    StatusKeys keys;

    @Inject
    HeldPayments held;

    /** Oldest first; what was taken back is left out. */
    public List<PaymentView> payments(String token) {
        return held.orders(keys.numberOf(token)).stream()
                .filter(order -> !order.cancelled())
                .toList();
    }

    /** Through which day payment is suspended (Awb 4:56); null when it is not. */
    public LocalDate heldUntil(String token) {
        return held.heldUntil(keys.numberOf(token));
    }
}
