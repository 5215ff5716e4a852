package nl.groeikracht.casework;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;
import static nl.groeikracht.municipality.Role.ADVISER;
import static nl.groeikracht.municipality.Role.AUDITOR;
import static nl.groeikracht.municipality.Role.CASEWORKER;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;
import static nl.groeikracht.municipality.Role.TREASURER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.CaseTrail;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.StoredDocument;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;

/**
 * Shows a follow-up case to the employees of its municipality. To anyone else it does not exist; who looked is
 * remembered.
 */
@Stateless
@RolesAllowed({"caseworker", "adviser", "decider", "treasurer", "programme-manager", "auditor", "administrator"})
public class CaseDossier {

    private static final Role[] READERS = {
        CASEWORKER, ADVISER, DECIDER, TREASURER, PROGRAMME_MANAGER, AUDITOR, ADMINISTRATOR
    };
    private static final int MOST_ENTRIES = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseCards cards;

    @Inject
    CaseProcess process;

    @Inject
    Documents documents;

    @Inject
    Publication publication;

    @Inject
    CaseTrail trail;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    @Any
    Instance<CaseFacts> domains;

    @Inject
    Clock clock;

    /** Whether the number is that of a case that follows from a request; a request has a page of its own. */
    public boolean isFollowUp(CaseNumber number) {
        return cards.find(number).filter(CaseDossier::follows).isPresent();
    }

    public DossierView open(CaseNumber number) {
        var card = letIn(number);
        rememberReading(card);
        return new DossierView(
                card,
                facts(card),
                process.openTasks(number).stream().map(this::waiting).toList(),
                documents.of(number),
                publication.of(number),
                cards.read(card.origin()),
                cards.following(card.origin()).stream()
                        .filter(other -> !other.number().equals(number))
                        .toList(),
                trail.of(number, MOST_ENTRIES),
                process.model(number),
                process.versionOf(number),
                process.stepHistory(number),
                process.isEnded(number));
    }

    /** The cases that follow from a request, oldest first. */
    public List<CaseCard> following(CaseNumber request) {
        user.require(cards.read(request).gmCode(), request.value(), READERS);
        return cards.following(request);
    }

    public StoredDocument document(CaseNumber number, DocumentId id) {
        var card = letIn(number);
        var document = documents.read(number, id);
        audit.record(AuditEntry.of(CaseworkAct.DOCUMENT_READ)
                .in(card.gmCode())
                .onCase(number)
                .document(document.info().fileName()));
        return document;
    }

    private CaseCard letIn(CaseNumber number) {
        var card = cards.read(number);
        user.require(card.gmCode(), number.value(), READERS);
        if (!follows(card)) {
            throw new NotFound("follow-up case", number.value());
        }
        return card;
    }

    /** What follows from no request, such as a neighbourhood team, is shown by its own domain to its own readers. */
    private static boolean follows(CaseCard card) {
        return !card.isRequest() && card.origin() != null;
    }

    private DossierTask waiting(OpenTask task) {
        return new DossierTask(
                task,
                task.assignee() == null ? null : people.nameOf(task.assignee()),
                task.isOf(user.username()) || task.isFree());
    }

    private List<CaseFact> facts(CaseCard card) {
        return domains.stream()
                .filter(domain -> domain.kind().equals(card.kind()))
                .flatMap(domain -> domain.of(card.number()).stream())
                .toList();
    }

    /** Once per person, case and day. */
    private void rememberReading(CaseCard card) {
        int first = entities.createNativeQuery("""
                        insert into case_reading (case_number, username, day) values (?1, ?2, ?3)
                        on conflict do nothing
                        """)
                .setParameter(1, card.number().value())
                .setParameter(2, user.username())
                .setParameter(3, Dutch.today(clock))
                .executeUpdate();
        if (first == 1) {
            audit.record(AuditEntry.of(CaseworkAct.READ).in(card.gmCode()).onCase(card.number()));
        }
    }
}
