package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;

/** Remembers for what requests were made. Who may see a request is decided before this is asked. */
@ApplicationScoped
public class RequestPurposes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<SentFor> sent;

    /** Empty when a request is made for itself. */
    public Optional<AskedFor> of(CaseNumber request) {
        return Optional.ofNullable(entities.find(RequestPurpose.class, request.value()))
                .map(RequestPurpose::askedFor);
    }

    void keep(CaseNumber request, AskedFor askedFor) {
        entities.persist(new RequestPurpose(request, askedFor));
        entities.flush();
        sent.fire(new SentFor(askedFor.caseNumber(), request));
    }
}
