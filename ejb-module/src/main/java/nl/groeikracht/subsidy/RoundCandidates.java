package nl.groeikracht.subsidy;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.groeikracht.budget.Schemes;

/** The requests that share money with each other, for who distributes it. */
@Stateless
@PermitAll
@TransactionAttribute(SUPPORTS)
public class RoundCandidates {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Schemes schemes;

    /** All requests under a version of a scheme, by number. */
    public List<RoundCandidate> of(long schemeVersionId) {
        var maximum = schemes.terms(schemeVersionId).rules().maximum();
        return entities.createQuery(
                        "select r from SubsidyRequest r where r.schemeVersionId = :version order by r.number",
                        SubsidyRequest.class)
                .setParameter("version", schemeVersionId)
                .getResultStream()
                .map(request -> RoundCandidate.of(request, maximum))
                .toList();
    }
}
