package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.recovery.DebtTracking;
import nl.groeikracht.recovery.RecoveryView;
import nl.groeikracht.subsidy.MoneyTracking;
import nl.groeikracht.subsidy.PaymentView;

/** The money of a request for its resident: what comes when, what waits, and what has to be paid back. */
@Named
@RequestScoped
public class MoneyPage extends TrackedPage {

    @Inject
    MoneyTracking money;

    @Inject
    DebtTracking debts;

    private List<PaymentView> payments = List.of();
    private LocalDate heldUntil;
    private List<RecoveryView> claims = List.of();

    @Override
    void opened() {
        payments = money.payments(token);
        heldUntil = money.heldUntil(token);
        claims = debts.of(token);
    }

    /** One payment at once needs no words of its own: its day stands with the decision. */
    public boolean isShown() {
        return payments.size() > 1 || heldUntil != null || !claims.isEmpty();
    }

    public List<PaymentView> getPayments() {
        return payments;
    }

    public LocalDate getHeldUntil() {
        return heldUntil;
    }

    public List<RecoveryView> getClaims() {
        return claims;
    }

    public String when(PaymentView payment) {
        return switch (payment.state(format.today())) {
            case EXPORTED -> text("money.paid", format.dateOf(payment.exportedAt()));
            case HELD -> text("money.held");
            default -> text("money.by", payment.payBefore());
        };
    }

    public String words(RecoveryView claim) {
        return switch (claim.state()) {
            case SETTLED -> text("money.back.done", claim.claimed());
            case HANDED_OVER -> text("money.back.handedOver", claim.outstanding());
            case GIVEN_UP, LAPSED -> text("money.back.givenUp");
            default ->
                claim.payUntil() == null
                        ? text("money.back.open", claim.outstanding())
                        : text("money.back.until", claim.outstanding(), claim.payUntil());
        };
    }
}
