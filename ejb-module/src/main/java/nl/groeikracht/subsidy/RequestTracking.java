package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Message;
import nl.groeikracht.document.CheckedUpload;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.NewDocument;
import nl.groeikracht.document.StoredDocument;
import nl.groeikracht.initiative.Initiative;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/**
 * What an applicant can see and do with the secret link, without an account: follow the request, supplement it, take it
 * back. An unknown or guessed link opens nothing, and the attempt is remembered.
 */
@Stateless
@PermitAll
public class RequestTracking {

    public static final int MOST_FILES = 20;

    @Inject
    SubsidyRequests requests;

    @Inject
    StatusViews views;

    @Inject
    RequestClocks clocks;

    @Inject
    RequestCards cards;

    @Inject
    Documents documents;

    @Inject
    RequestLaw law;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    StatusKeys keys;

    @Inject
    Clock clock;

    public StatusView status(String token) {
        return views.of(requests.read(number(token)));
    }

    /**
     * Sends what was asked to supplement. After its term it is kept for whoever decides, but it may come too late.
     *
     * @return true when it came in time
     */
    public boolean supplement(String token, String text, List<CheckedUpload> files) {
        var request = requests.lock(number(token));
        var number = request.number();
        var words = PlainText.of(text, Initiative.TEXT_LIMIT);
        requireSomething(words, files);
        boolean inTime = request.supplement(words, clock.instant());
        files.forEach(
                file -> documents.keep(NewDocument.ofCase(request.gmCode(), number, DocumentKind.SUPPLEMENT, file)));
        cards.put(request);
        audit.record(AuditEntry.of(inTime ? SubsidyAct.SUPPLEMENTED : SubsidyAct.SUPPLEMENTED_LATE)
                .in(request.gmCode())
                .onCase(number)
                .by(applicant(request))
                .because(words)
                .under(law.article(request, "Awb 4:5, 4:15"))
                .after("documents", files.size())
                .after("deadline", clocks.of(request).deadline()));
        if (inTime) {
            clocks.followedByProcess(request);
            requireMoved(process.signal(number, Message.supplemented.name()));
        }
        return inTime;
    }

    /** Gives a view on what we intend to decide (Awb 4:7, 4:9). */
    public void giveView(String token, String text) {
        var request = requests.lock(number(token));
        var words = PlainText.required(text, Initiative.TEXT_LIMIT);
        request.viewGiven(ViewManner.WRITTEN, words, null, clock.instant());
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.VIEW_GIVEN)
                .in(request.gmCode())
                .onCase(request.number())
                .by(applicant(request))
                .because(words)
                .under(law.article(request, "Awb 4:9")));
        requireMoved(process.signal(request.number(), Message.viewGiven.name()));
    }

    /** Takes the request back; it can be done until it is decided. Doing it twice changes nothing. */
    public void withdraw(String token, String reason) {
        var request = requests.lock(number(token));
        var why = PlainText.of(reason, Initiative.TEXT_LIMIT);
        if (!request.withdraw(why, clock.instant())) {
            return;
        }
        cards.put(request);
        audit.record(AuditEntry.of(SubsidyAct.WITHDRAWN)
                .in(request.gmCode())
                .onCase(request.number())
                .by(applicant(request))
                .because(why));
        requireMoved(process.signal(request.number(), Message.withdrawn.name()));
    }

    /** A letter, or what the applicant sent along. Other documents of the case do not exist here. */
    public StoredDocument document(String token, DocumentId id) {
        var request = requests.read(number(token));
        return views.documents(request).stream()
                .map(DocumentInfo::id)
                .filter(id::equals)
                .findFirst()
                .map(known -> documents.read(request.number(), known))
                .orElseThrow(() -> new NotFound("document", id.toString()));
    }

    private CaseNumber number(String token) {
        return keys.numberOf(token);
    }

    private static void requireSomething(String words, List<CheckedUpload> files) {
        if (words.isEmpty() && files.isEmpty()) {
            throw new Refusal("refusal.textMissing");
        }
        if (files.size() > MOST_FILES) {
            throw new Refusal("refusal.attachments", MOST_FILES);
        }
    }

    private static void requireMoved(boolean moved) {
        if (!moved) {
            throw new IllegalStateException("The process does not wait for what the request waits for");
        }
    }

    private static Actor applicant(SubsidyRequest request) {
        return Actor.resident(request.applicant().name());
    }
}
