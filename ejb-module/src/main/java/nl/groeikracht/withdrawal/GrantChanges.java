package nl.groeikracht.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** Keeps the changes of subsidies and their cards. */
@ApplicationScoped
class GrantChanges {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseCards cards;

    void add(GrantChange change) {
        entities.persist(change);
        entities.flush();
    }

    GrantChange read(CaseNumber number) {
        return found(entities.find(GrantChange.class, number.value()), number);
    }

    /** To change it: whoever comes second waits, and then sees what the first one did. */
    GrantChange lock(CaseNumber number) {
        return found(entities.find(GrantChange.class, number.value(), LockModeType.PESSIMISTIC_WRITE), number);
    }

    /** The changes of one request, oldest first. */
    List<GrantChange> ofRequest(CaseNumber request) {
        return entities.createQuery(
                        "select c from GrantChange c where c.request = :request order by c.number", GrantChange.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    /** The one on which is worked now. */
    Optional<GrantChange> open(CaseNumber request) {
        return ofRequest(request).stream()
                .filter(change -> change.state().isOpen())
                .findFirst();
    }

    /** The list of work and the case's page follow what happened. */
    void shown(GrantChange change) {
        entities.flush();
        var card = cards.read(change.number());
        var amount = change.proposal().map(ChangeProposal::amount).orElse(card.amount());
        cards.put(card.now(amount, null, change.state().name()));
    }

    private static GrantChange found(GrantChange change, CaseNumber number) {
        return Optional.ofNullable(change).orElseThrow(() -> new NotFound("change of a subsidy", number.value()));
    }
}
