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
    PaymentSchedule schedule;

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
        var sending = request.sending();
        var article = law.article(request, article(request, decision.amount()));
        schedule.parts(request, decision.amount(), sending.sentOn(), sending.payBefore())
                .forEach(part -> order(request, part, article));
        settled.fire(new GrantSettled(number));
    }

    private String article(SubsidyRequest request, Money granted) {
        if (schedule.isAdvance(request, granted)) {
            return "Awb 4:87, 4:95";
        }
        return schedule.isAtOnce(request) ? "Awb 4:87" : "Awb 4:53, 4:87";
    }

    private void order(SubsidyRequest request, PaymentSchedule.Part part, String article) {
        var number = request.number();
        var order =
                new PaymentOrder(request, nextPart(number), part.amount(), part.from(), part.before(), clock.instant());
        order.holdUntil(held.heldUntil(number));
        entities.persist(order);
        entities.flush();
        ledger.pay(schemes.terms(request.schemeVersionId()).ceilingId(), number, part.amount());
        audit.record(AuditEntry.of(SubsidyAct.PAYMENT_ORDERED)
                .in(request.gmCode())
                .onCase(number)
                .under(article)
                .after("amount", part.amount())
                .after("account", request.plan().iban().masked())
                .after("payFrom", part.from())
                .after("payBefore", part.before()));
    }

    /**
     * Orders the payment of what a later decision granted more, beside the orders that are there already.
     *
     * @return what was ordered; zero when nothing more is due
     */
    public Money orderGrantedMore(CaseNumber number, LocalDate payBefore) {
        var request = requests.lock(number);
        var due = orderDue(request, payBefore, "Awb 4:87");
        settled.fire(new GrantSettled(number));
        return due;
    }

    /**
     * Orders what the determination leaves to be paid beside what was ordered before it (Awb 4:52).
     *
     * @return what was ordered; zero when nothing more is due
     */
    public Money orderDetermined(CaseNumber number, LocalDate payBefore) {
        return orderDue(requests.lock(number), payBefore, "Awb 4:52, 4:87");
    }

    private Money orderDue(SubsidyRequest request, LocalDate payBefore, String article) {
        var due = schedule.due(request);
        if (!due.isZero()) {
            order(request, new PaymentSchedule.Part(due, null, payBefore), article);
        }
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
