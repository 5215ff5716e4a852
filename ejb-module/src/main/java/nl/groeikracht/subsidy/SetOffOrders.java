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
import java.util.List;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/**
 * The orders against which a claim can be set off: what the same receiver gets for the same activities in another period
 * (Awb 4:57, third paragraph; 4:93, first paragraph).
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class SetOffOrders {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubsidyRequests requests;

    @Inject
    Schemes schemes;

    /** What did not leave yet, by reference. */
    @TransactionAttribute(SUPPORTS)
    public List<PaymentView> of(CaseNumber claimedOf) {
        var request = requests.read(claimedOf);
        return entities.createQuery("""
                        select o from PaymentOrder o, SubsidyRequest r
                        where r.number = o.number and o.gmCode = :gmCode and o.number <> :number
                          and o.exportId is null and o.cancelledAt is null
                        order by o.reference
                        """, PaymentOrder.class)
                .setParameter("gmCode", request.gmCode())
                .setParameter("number", claimedOf.value())
                .getResultStream()
                .map(order -> order.view(null))
                .filter(order -> !order.toTransfer().isZero())
                .filter(order -> isOfTheSame(request, requests.read(order.number())))
                .toList();
    }

    /**
     * Sets off against an order; an export that has it first is waited for, and then it is gone.
     *
     * @throws Refusal when it left meanwhile, is of somebody else or something else, or is less
     */
    public PaymentView setOff(CaseNumber claimedOf, String reference, Money amount) {
        var order = entities.find(PaymentOrder.class, reference, LockModeType.PESSIMISTIC_WRITE);
        boolean open = order != null
                && of(claimedOf).stream().anyMatch(one -> one.reference().equals(reference));
        if (!open) {
            throw new Refusal("refusal.setOffElsewhere");
        }
        order.setOff(amount);
        entities.flush();
        return order.view(null);
    }

    private boolean isOfTheSame(SubsidyRequest claimed, SubsidyRequest paid) {
        var one = claimed.applicant();
        var other = paid.applicant();
        boolean sameReceiver =
                one.name().equalsIgnoreCase(other.name()) && one.address().equalsIgnoreCase(other.address());
        boolean sameScheme = schemeOf(claimed) == schemeOf(paid);
        boolean otherPeriod = claimed.plan().end().isBefore(paid.plan().start())
                || paid.plan().end().isBefore(claimed.plan().start());
        return sameReceiver && sameScheme && otherPeriod;
    }

    private long schemeOf(SubsidyRequest request) {
        return schemes.terms(request.schemeVersionId()).schemeId();
    }
}
