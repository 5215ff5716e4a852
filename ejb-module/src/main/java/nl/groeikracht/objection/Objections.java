package nl.groeikracht.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** The objections as they are kept. */
@ApplicationScoped
class Objections {

    @PersistenceContext
    EntityManager entities;

    void add(Objection objection) {
        entities.persist(objection);
        entities.flush();
    }

    /** @throws NotFound when there is no such objection */
    Objection read(CaseNumber number) {
        return Optional.ofNullable(entities.find(Objection.class, number.value()))
                .orElseThrow(() -> new NotFound("objection", number.value()));
    }

    /** To change it: whoever comes second waits, and then sees what the first one did. */
    Objection lock(CaseNumber number) {
        var objection = entities.find(Objection.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
        if (objection == null) {
            throw new NotFound("objection", number.value());
        }
        return objection;
    }

    /** What was objected in the case of a request, the oldest first. */
    List<Objection> of(CaseNumber origin) {
        return entities.createQuery(
                        "select o from Objection o where o.origin = :origin order by o.receivedAt, o.number",
                        Objection.class)
                .setParameter("origin", origin.value())
                .getResultList();
    }

    /** The objection of a person against a decision that is still running. */
    Optional<Objection> running(CaseNumber contested, String objector) {
        return entities.createQuery(
                        "select o from Objection o where o.contested = :contested and lower(o.objector) = lower(:name)",
                        Objection.class)
                .setParameter("contested", contested.value())
                .setParameter("name", objector)
                .getResultStream()
                .filter(objection -> objection.state().isOpen())
                .findFirst();
    }

    void add(ObjectionDecided decided) {
        entities.persist(decided);
        entities.flush();
    }

    Optional<ObjectionDecided> decision(CaseNumber number) {
        return Optional.ofNullable(entities.find(ObjectionDecided.class, number.value()));
    }

    Optional<ObjectionDraft> draft(CaseNumber origin) {
        return Optional.ofNullable(entities.find(ObjectionDraft.class, origin.value()));
    }

    void keep(ObjectionDraft draft) {
        entities.merge(draft);
    }

    void forget(CaseNumber origin) {
        draft(origin).ifPresent(entities::remove);
    }
}
