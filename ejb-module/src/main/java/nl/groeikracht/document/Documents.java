package nl.groeikracht.document;

import static nl.groeikracht.document.DocumentAct.DOCUMENT_ADDED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.CurrentActor;
import nl.groeikracht.shared.NotFound;

/**
 * Keeps the documents of drafts and cases. Who may read or add one is decided by the domain of the case, which calls
 * this after its own check; pages never come here by themselves.
 */
@Stateless
@PermitAll
public class Documents {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    public DocumentId keep(NewDocument document) {
        var kept = new Document(document, current.actor(), clock.instant());
        entities.persist(kept);
        entities.flush();
        entities.persist(new DocumentContent(kept.info().id(), document.content()));
        if (document.caseNumber() != null) {
            remember(kept.info());
        }
        return kept.info().id();
    }

    /** Gives the documents of a draft to the case that it has become. */
    public void giveTo(CaseNumber number, Collection<DocumentId> ids) {
        for (var id : ids) {
            var document = find(id);
            if (!document.isOf(number)) {
                document.giveTo(number);
                remember(document.info());
            }
        }
    }

    /** Throws a draft's document away. @throws NotFound when it belongs to a case: that one stays */
    public void discard(DocumentId id) {
        var document = find(id);
        if (!document.isOfDraft()) {
            throw new NotFound("draft document", id.toString());
        }
        entities.remove(document);
    }

    /** The documents of a case, oldest first. */
    public List<DocumentInfo> of(CaseNumber number) {
        return entities.createQuery(
                        "select d from Document d where d.caseNumber = :number order by d.addedAt, d.id",
                        Document.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(Document::info)
                .toList();
    }

    public DocumentInfo info(DocumentId id) {
        return find(id).info();
    }

    /** @throws NotFound when there is no such document */
    public StoredDocument read(DocumentId id) {
        return withContent(find(id).info());
    }

    /** For whoever was let into this case only. @throws NotFound also when the document is another case's */
    public StoredDocument read(CaseNumber number, DocumentId id) {
        var document = find(id);
        if (!document.isOf(number)) {
            throw new NotFound("document of " + number, id.toString());
        }
        return withContent(document.info());
    }

    private StoredDocument withContent(DocumentInfo info) {
        var content = entities.find(DocumentContent.class, info.id().value()).bytes();
        if (!Checksum.of(content).equals(info.sha256())) {
            throw new DamagedDocument(info.id());
        }
        return new StoredDocument(info, content);
    }

    private Document find(DocumentId id) {
        return Optional.ofNullable(entities.find(Document.class, id.value()))
                .orElseThrow(() -> new NotFound("document", id.toString()));
    }

    private void remember(DocumentInfo document) {
        audit.record(AuditEntry.of(DOCUMENT_ADDED)
                .in(document.gmCode())
                .onCase(document.caseNumber())
                .document(document.fileName())
                .after("kind", document.kind())
                .after("sha256", document.sha256()));
    }
}
