package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.CaseNumber;

/** Orders the payment of what was granted, within six weeks after the decision was sent (Awb 4:87). */
@Stateless
@PermitAll
public class SubsidyPayment {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubsidyRequests requests;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Once per case; asked again, the order that is there stays. */
    public void order(CaseNumber number) {
        var request = requests.lock(number);
        if (entities.find(PaymentOrder.class, number.value()) != null) {
            return;
        }
        var decision = requests.decision(number)
                .filter(DecisionView::isGrant)
                .orElseThrow(() -> new RequestNotReady(request.state()));
        var payBefore = request.sending().payBefore();
        entities.persist(new PaymentOrder(request, 0, decision.amount(), null, payBefore, clock.instant()));
        ledger.pay(schemes.terms(request.schemeVersionId()).ceilingId(), number, decision.amount());
        audit.record(AuditEntry.of(SubsidyAct.PAYMENT_ORDERED)
                .in(request.gmCode())
                .onCase(number)
                .under("Awb 4:87")
                .after("amount", decision.amount())
                .after("account", request.plan().iban().masked())
                .after("payBefore", payBefore));
    }
}
