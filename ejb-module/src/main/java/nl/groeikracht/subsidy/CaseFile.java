package nl.groeikracht.subsidy;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;
import static nl.groeikracht.municipality.Role.ADVISER;
import static nl.groeikracht.municipality.Role.AUDITOR;
import static nl.groeikracht.municipality.Role.CASEWORKER;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;
import static nl.groeikracht.municipality.Role.TREASURER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditLine;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.CaseTrail;
import nl.groeikracht.document.CheckedUpload;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.NewDocument;
import nl.groeikracht.document.StoredDocument;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.StepRecord;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;

/** Shows a case to the employees of its municipality. To anyone else it does not exist; who looked is remembered. */
@Stateless
@RolesAllowed({"caseworker", "adviser", "decider", "treasurer", "programme-manager", "auditor", "administrator"})
public class CaseFile {

    public static final int NOTE_LIMIT = 4000;
    private static final Role[] READERS = {
        CASEWORKER, ADVISER, DECIDER, TREASURER, PROGRAMME_MANAGER, AUDITOR, ADMINISTRATOR
    };
    private static final int MOST_FOUND = 20;
    private static final int MOST_ENTRIES = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubsidyRequests requests;

    @Inject
    CaseViews views;

    @Inject
    Documents documents;

    @Inject
    CaseProcess process;

    @Inject
    CaseTrail trail;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    public CaseView open(CaseNumber number) {
        var request = read(number);
        rememberReading(request);
        return views.of(request);
    }

    public StoredDocument document(CaseNumber number, DocumentId id) {
        var request = read(number);
        var document = documents.read(number, id);
        audit.record(AuditEntry.of(SubsidyAct.DOCUMENT_READ)
                .in(request.gmCode())
                .onCase(number)
                .document(document.info().fileName()));
        return document;
    }

    /** Adds a document of the municipality itself, such as a note of a conversation. */
    @RolesAllowed({"caseworker", "adviser", "decider"})
    public DocumentInfo addDocument(CaseNumber number, CheckedUpload upload) {
        var request = read(number, CASEWORKER, ADVISER, DECIDER);
        var id = documents.keep(NewDocument.ofCase(request.gmCode(), number, DocumentKind.INTERNAL, upload));
        return documents.info(id);
    }

    /** Adds a note that employees read, and the applicant may ask to see. */
    @RolesAllowed({"caseworker", "adviser", "decider"})
    public void note(CaseNumber number, String text) {
        var request = read(number, CASEWORKER, ADVISER, DECIDER);
        entities.persist(new CaseNote(number, PlainText.required(text, NOTE_LIMIT), user.username(), clock.instant()));
        audit.record(AuditEntry.of(SubsidyAct.NOTE_ADDED).in(request.gmCode()).onCase(number));
    }

    /** What was done in this case, by whom and why; the newest first. */
    public List<AuditLine> history(CaseNumber number) {
        read(number);
        return trail.of(number, MOST_ENTRIES);
    }

    /** Where the case is, and was, in its diagram. */
    public List<StepRecord> steps(CaseNumber number) {
        read(number);
        return process.stepHistory(number);
    }

    /** The diagram (BPMN 2.0 XML) by which the case runs. */
    public String diagram(CaseNumber number) {
        read(number);
        return process.model(number);
    }

    /** The version of that diagram, {@code subsidy-request:3}. */
    public String diagramVersion(CaseNumber number) {
        read(number);
        return process.versionOf(number);
    }

    /** Cases whose number, title or applicant contains the text, the newest first; at most twenty. */
    public List<RelatedCase> search(String text) {
        var sought = PlainText.of(text == null ? "" : text.substring(0, Math.min(text.length(), 100)), 100);
        var municipalities = user.municipalitiesAs(READERS);
        if (sought.isEmpty() || municipalities.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select r from SubsidyRequest r
                        where r.gmCode in :municipalities
                          and (lower(r.number) like :text escape '!' or lower(r.initiative.title) like :text escape '!'
                               or lower(r.applicant.name) like :text escape '!')
                        order by r.receivedAt desc
                        """, SubsidyRequest.class)
                .setParameter("municipalities", municipalities)
                .setParameter("text", "%" + sought.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(MOST_FOUND)
                .getResultStream()
                .map(CaseViews::inShort)
                .toList();
    }

    private SubsidyRequest read(CaseNumber number) {
        return read(number, READERS);
    }

    private SubsidyRequest read(CaseNumber number, Role... roles) {
        var request = requests.find(number).orElseThrow(() -> new NotFound("case", number.value()));
        user.require(request.gmCode(), number.value(), roles);
        return request;
    }

    /** Once per person, case and day. */
    private void rememberReading(SubsidyRequest request) {
        int first = entities.createNativeQuery("""
                        insert into case_reading (case_number, username, day) values (?1, ?2, ?3)
                        on conflict do nothing
                        """)
                .setParameter(1, request.number().value())
                .setParameter(2, user.username())
                .setParameter(3, Dutch.today(clock))
                .executeUpdate();
        if (first == 1) {
            audit.record(AuditEntry.of(SubsidyAct.READ).in(request.gmCode()).onCase(request.number()));
        }
    }
}
