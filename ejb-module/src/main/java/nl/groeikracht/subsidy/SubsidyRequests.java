package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** The requests as they are kept. */
@ApplicationScoped
class SubsidyRequests {

    @PersistenceContext
    EntityManager entities;

    void add(SubsidyRequest request) {
        entities.persist(request);
        entities.flush();
    }

    Optional<SubsidyRequest> find(CaseNumber number) {
        return Optional.ofNullable(entities.find(SubsidyRequest.class, number.value()));
    }

    /** @throws NotFound when there is no such request */
    SubsidyRequest read(CaseNumber number) {
        return find(number).orElseThrow(() -> new NotFound("case", number.value()));
    }

    /** To change it: whoever comes second waits, and then sees what the first one did. */
    SubsidyRequest lock(CaseNumber number) {
        var request = entities.find(SubsidyRequest.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new NotFound("case", number.value());
        }
        return request;
    }

    /** Only the number, so that whoever goes on to lock the request sees it as it is then. */
    Optional<CaseNumber> findByToken(StatusToken token) {
        return findBy("tokenHash", token.hash());
    }

    Optional<CaseNumber> findByIdempotencyKey(String key) {
        return findBy("idempotencyHash", StatusToken.hashOf(key));
    }

    /** Holds a key until the end of the transaction, so that the same request cannot come in twice at once. */
    void lockKey(String key) {
        entities.createNativeQuery(
                        "select count(*) from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as held")
                .setParameter(1, StatusToken.hashOf(key))
                .getSingleResult();
    }

    /** Requests of which the applicant can still supplement something in time. */
    List<CaseNumber> waitingForSupplement(String gmCode) {
        return entities.createQuery(
                        "select r.number from SubsidyRequest r where r.gmCode = :gm and r.state = :state order by r.number",
                        String.class)
                .setParameter("gm", gmCode)
                .setParameter("state", RequestState.SUPPLEMENT_ASKED)
                .getResultStream()
                .map(CaseNumber::new)
                .toList();
    }

    void add(DecisionTaken decision) {
        entities.persist(decision);
        entities.flush();
    }

    Optional<DecisionView> decision(CaseNumber number) {
        return Optional.ofNullable(entities.find(DecisionTaken.class, number.value()))
                .map(DecisionTaken::view);
    }

    private Optional<CaseNumber> findBy(String attribute, String hash) {
        return entities.createQuery(
                        "select r.number from SubsidyRequest r where r." + attribute + " = :hash", String.class)
                .setParameter("hash", hash)
                .getResultStream()
                .map(CaseNumber::new)
                .findFirst();
    }
}
