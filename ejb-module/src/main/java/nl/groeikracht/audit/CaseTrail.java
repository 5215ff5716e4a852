package nl.groeikracht.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/** Reads the trail of one case. The domain of the case has checked who asks. */
@Stateless
@PermitAll
public class CaseTrail {

    @PersistenceContext
    EntityManager entities;

    /** The newest first. */
    public List<AuditLine> of(CaseNumber number, int atMost) {
        return entities.createQuery(
                        "select a from AuditRecord a where a.caseNumber = :number order by a.id desc",
                        AuditRecord.class)
                .setParameter("number", number.value())
                .setMaxResults(atMost)
                .getResultStream()
                .map(AuditRecord::line)
                .toList();
    }
}
