package nl.groeikracht.subsidy;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;

/** What a granted subsidy is, and what was ordered to be paid of it, for the cases that follow on it. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class ReceivedSubsidies {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubsidyRequests requests;

    @Inject
    GrantDecisions decisions;

    @Inject
    HeldPayments held;

    @Inject
    Schemes schemes;

    @Inject
    LetterWords words;

    @Inject
    Municipalities municipalities;

    @Inject
    People people;

    @Inject
    BudgetLedger ledger;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws RequestNotReady when nothing was granted */
    @TransactionAttribute(SUPPORTS)
    public ReceivedSubsidy read(CaseNumber number) {
        return received(requests.read(number));
    }

    /** The same, and nobody else changes it until the end of the transaction. */
    public ReceivedSubsidy lock(CaseNumber number) {
        return received(requests.lock(number));
    }

    private ReceivedSubsidy received(SubsidyRequest request) {
        var granted = decisions.of(request).orElseThrow(() -> new RequestNotReady(request.state()));
        var decision = granted.decision();
        var terms = schemes.terms(request.schemeVersionId());
        return new ReceivedSubsidy(
                request.number(),
                request.gmCode(),
                terms.ceilingId(),
                terms.rules().publicLaw(),
                words.scheme(terms.rules().legalBasis()),
                request.initiative().title(),
                request.applicant(),
                request.handler() == null
                        ? municipalities.read(request.gmCode()).name()
                        : people.nameOf(request.handler()),
                Dutch.dateOf(request.receivedAt()),
                decision.amount(),
                request.proposal().map(ProposalFile::by).orElse(null),
                decision.by(),
                granted.sentOn());
    }

    /**
     * Less is due than was ordered: takes back what did not leave yet, the last order first.
     *
     * @return what left already and is paid too much
     */
    public Money fitOrders(CaseNumber number, String reason) {
        var request = requests.lock(number);
        var ceiling = schemes.terms(request.schemeVersionId()).ceilingId();
        for (var order : waiting(number)) {
            var excess = ledger.ofCase(number).claimable().atMost(order.toTransfer());
            if (!excess.isZero()) {
                lower(order, excess, reason);
                ledger.cancelPayment(ceiling, number, excess, reason);
                audit.record(AuditEntry.of(SubsidyAct.PAYMENT_LOWERED)
                        .in(request.gmCode())
                        .onCase(number)
                        .because(reason)
                        .after("order", order.reference())
                        .after("less", excess));
            }
        }
        return ledger.ofCase(number).claimable();
    }

    /** Payment is suspended until the decision that the suspicion was about (Awb 4:56); harmless when it was not. */
    public void endSuspension(CaseNumber number, String because, String by) {
        if (held.heldUntil(number) == null) {
            return;
        }
        var request = requests.lock(number);
        held.end(number, Dutch.today(clock), because, by);
        held.waiting(number).forEach(order -> order.holdUntil(null));
        audit.record(AuditEntry.of(SubsidyAct.PAYMENT_RESUMED)
                .in(request.gmCode())
                .onCase(number)
                .because(because)
                .under("Awb 4:56"));
    }

    private void lower(PaymentOrder order, Money by, String reason) {
        if (order.amount().equals(by)) {
            order.cancel(reason, clock.instant());
        } else {
            order.lowerTo(order.amount().minus(by));
        }
        entities.flush();
    }

    private List<PaymentOrder> waiting(CaseNumber number) {
        return entities.createQuery("""
                        select o from PaymentOrder o
                        where o.number = :number and o.exportId is null and o.cancelledAt is null
                        order by o.payBefore desc, o.reference desc
                        """, PaymentOrder.class)
                .setParameter("number", number.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
