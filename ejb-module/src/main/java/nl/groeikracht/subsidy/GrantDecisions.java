package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.shared.CaseNumber;

/** By which decision a request was granted: the first one, or after a refusal a later one. */
@ApplicationScoped
class GrantDecisions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubsidyRequests requests;

    @Inject
    Publication publication;

    Optional<Granted> of(SubsidyRequest request) {
        var first = requests.decision(request.number()).filter(DecisionView::isGrant);
        return first.map(decision -> new Granted(decision, request.sending().sentOn()))
                .or(() -> later(request.number()));
    }

    private Optional<Granted> later(CaseNumber request) {
        return entities.createQuery(
                        "select g from LaterGrant g where g.request = :request order by g.id desc", LaterGrant.class)
                .setParameter("request", request.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(grant -> new Granted(
                        grant.view(), publication.sentOn(grant.decidedIn()).orElse(null)));
    }

    /**
     * A grant.
     *
     * @param sentOn the day on which it was made known; null when it was not yet
     */
    record Granted(DecisionView decision, LocalDate sentOn) {}
}
