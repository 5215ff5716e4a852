package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

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
    HeldPayments held;

    @Inject
    RequestLaw law;

    @Inject
    AuditTrail audit;

    @Inject
    Event<GrantSettled> settled;

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
        var order = new PaymentOrder(request, 0, decision.amount(), null, payBefore, clock.instant());
        order.holdUntil(held.heldUntil(number));
        entities.persist(order);
        ledger.pay(schemes.terms(request.schemeVersionId()).ceilingId(), number, decision.amount());
        audit.record(AuditEntry.of(SubsidyAct.PAYMENT_ORDERED)
                .in(request.gmCode())
                .onCase(number)
                .under(law.article(request, "Awb 4:87"))
                .after("amount", decision.amount())
                .after("account", request.plan().iban().masked())
                .after("payBefore", payBefore));
        settled.fire(new GrantSettled(number));
    }

    /**
     * Orders the payment of what a later decision granted more, beside the orders that are there already.
     *
     * @return what was ordered; zero when nothing more is due
     */
    public Money orderGrantedMore(CaseNumber number, LocalDate payBefore) {
        var request = requests.lock(number);
        var due = ledger.ofCase(number).payable();
        if (due.isZero()) {
            return due;
        }
        entities.persist(new PaymentOrder(request, nextPart(number), due, null, payBefore, clock.instant()));
        ledger.pay(schemes.terms(request.schemeVersionId()).ceilingId(), number, due);
        audit.record(AuditEntry.of(SubsidyAct.PAYMENT_ORDERED)
                .in(request.gmCode())
                .onCase(number)
                .under("Awb 4:87")
                .after("amount", due)
                .after("account", request.plan().iban().masked())
                .after("payBefore", payBefore));
        settled.fire(new GrantSettled(number));
        return due;
    }

    /** 0 for the first order of a case. */
    private int nextPart(CaseNumber number) {
        return entities.createQuery("select count(o) from PaymentOrder o where o.number = :number", Long.class)
                .setParameter("number", number.value())
                .getSingleResult()
                .intValue();
    }
}
