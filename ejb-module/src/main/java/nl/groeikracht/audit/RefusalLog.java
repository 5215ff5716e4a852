package nl.groeikracht.audit;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.groeikracht.shared.CurrentActor;

/**
 * Remembers what was tried and refused. In a transaction of its own: the refused use case is taken back, the memory of
 * it stays.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class RefusalLog {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    public void record(AuditEntry entry) {
        var actor = entry.actor != null ? entry.actor : current.actor();
        entities.persist(new AuditRecord(entry, actor, clock.instant(), true));
    }
}
