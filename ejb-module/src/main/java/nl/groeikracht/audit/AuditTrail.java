package nl.groeikracht.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.groeikracht.shared.CurrentActor;

/**
 * Writes the trail in the transaction of the act itself: an act without its entry, or an entry without its act, cannot
 * exist. Called at the place where it happens, so that whoever reads the use case sees what is remembered of it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    public void record(AuditEntry entry) {
        var actor = entry.actor != null ? entry.actor : current.actor();
        entities.persist(new AuditRecord(entry, actor, clock.instant(), false));
    }
}
