package nl.groeikracht.objection;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ObjectionProcess.Message;
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
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.DecidedRequests;

/** What a resident sees and does about an own objection, with the secret link: follow, repair, withdraw. */
@Stateless
@PermitAll
public class ObjectionTracking {

    private static final Set<DocumentKind> OWN = EnumSet.complementOf(EnumSet.of(DocumentKind.INTERNAL));

    @Inject
    DecidedRequests requests;

    @Inject
    Objections objections;

    @Inject
    ObjectionViews views;

    @Inject
    ObjectionCards cards;

    @Inject
    ObjectionClocks clocks;

    @Inject
    Documents documents;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The own objections, the oldest first. Those of others are not shown to the applicant. */
    public List<ObjectionView> all(String token) {
        var request = requests.read(requests.ofToken(token));
        return objections.of(request.number()).stream()
                .filter(objection -> objection
                        .objector()
                        .equalsIgnoreCase(request.applicant().name()))
                .map(views::of)
                .toList();
    }

    public ObjectionView read(String token, CaseNumber number) {
        return all(token).stream()
                .filter(objection -> objection.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("objection", number.value()));
    }

    /**
     * Sends what was asked to repair (Awb 6:6). After its term it is kept for whoever decides.
     *
     * @return true when it came in time
     */
    public boolean repair(String token, CaseNumber number, String text, List<CheckedUpload> files) {
        var objection = lock(token, number);
        var words = PlainText.of(text, Filing.TEXT_LIMIT);
        if (words.isEmpty() && files.isEmpty()) {
            throw new Refusal("refusal.textMissing");
        }
        var inTime = objection.repair(words, Dutch.today(clock));
        files.forEach(
                file -> documents.keep(NewDocument.ofCase(objection.gmCode(), number, DocumentKind.INCOMING, file)));
        cards.put(objection);
        audit.record(AuditEntry.of(ObjectionAct.REPAIRED)
                .in(objection.gmCode())
                .onCase(number)
                .by(Actor.resident(objection.objector()))
                .because(words)
                .under("Awb 6:6, 7:10 lid 2")
                .after("inTime", inTime)
                .after("documents", files.size()));
        if (inTime) {
            requireMoved(process.signal(number, Message.objectionRepaired.name()));
            clocks.followedByProcess(objection);
        }
        return inTime;
    }

    /** Takes it back; that can be done until it is decided. Doing it twice changes nothing. */
    public void withdraw(String token, CaseNumber number, String reason) {
        withdraw(lock(token, number), reason, true);
    }

    /** For who withdraws on paper or at the counter. */
    @RolesAllowed("caseworker")
    public void withdrawOnPaper(CaseNumber number, String reason) {
        var objection = objections.lock(number);
        user.require(objection.gmCode(), number.value(), Role.CASEWORKER);
        withdraw(objection, PlainText.required(reason, Filing.TEXT_LIMIT), false);
    }

    private void withdraw(Objection objection, String reason, boolean byObjector) {
        var why = PlainText.of(reason, Filing.TEXT_LIMIT);
        if (!objection.withdraw(why, clock.instant())) {
            return;
        }
        cards.put(objection);
        var entry = AuditEntry.of(ObjectionAct.WITHDRAWN)
                .in(objection.gmCode())
                .onCase(objection.number())
                .because(why)
                .under("Awb 6:21");
        audit.record(byObjector ? entry.by(Actor.resident(objection.objector())) : entry);
        requireMoved(process.signal(objection.number(), Message.objectionWithdrawn.name()));
    }

    /** A letter, or what the resident sent along; the decision only after it was sent. */
    public StoredDocument document(String token, CaseNumber number, DocumentId id) {
        var objection = read(token, number);
        return objection.documents().stream()
                .filter(document -> isOwn(objection, document))
                .map(DocumentInfo::id)
                .filter(id::equals)
                .findFirst()
                .map(known -> documents.read(number, known))
                .orElseThrow(() -> new NotFound("document", id.toString()));
    }

    /** Whether a resident may see a document of the own objection. */
    public static boolean isOwn(ObjectionView objection, DocumentInfo document) {
        return OWN.contains(document.kind())
                && (document.kind() != DocumentKind.DECISION_LETTER || objection.decisionSentOn() != null);
    }

    private Objection lock(String token, CaseNumber number) {
        read(token, number);
        return objections.lock(number);
    }

    private static void requireMoved(boolean moved) {
        if (!moved) {
            throw new IllegalStateException("The process does not wait for what the objection waits for");
        }
    }
}
