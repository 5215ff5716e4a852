package nl.groeikracht.subsidy;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Orders the payment of what is owed beside a subsidy, such as a penalty: it comes from no ceiling (Awb 4:87). */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class OwedPayments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Once per case; asked again, the order that is there stays. */
    public void order(OwedPayment payment) {
        if (entities.find(PaymentOrder.class, payment.number().value()) == null) {
            entities.persist(new PaymentOrder(payment, clock.instant()));
            entities.flush();
        }
    }
}
