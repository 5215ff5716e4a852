package nl.groeikracht.subsidy;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.groeikracht.shared.CaseNumber;

/** Keeps what a request is granted after its first decision, such as by the decision on an objection (Awb 7:11). */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class LaterGrants {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<GrantedAmountChanged> changed;

    /**
     * @param decidedIn the case in which it was decided; its ledger movement is made already
     * @param decision with the amount that is granted in all from now on
     */
    public void keep(CaseNumber request, CaseNumber decidedIn, DecisionView decision) {
        entities.persist(new LaterGrant(request, decidedIn, decision));
        entities.flush();
        changed.fire(new GrantedAmountChanged(request, decidedIn, decision.amount()));
    }
}
