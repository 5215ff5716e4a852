package nl.groeikracht.determination;

import static nl.groeikracht.bpmn.DeterminationProcess.ACTIVITY_OVER;
import static nl.groeikracht.bpmn.DeterminationProcess.CHECK_NEEDED;
import static nl.groeikracht.bpmn.DeterminationProcess.DETERMINE_BY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.DeterminationProcess.Message;
import nl.groeikracht.bpmn.DeterminationProcess.Timer;
import nl.groeikracht.document.CheckedUpload;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.NewDocument;
import nl.groeikracht.document.StoredDocument;
import nl.groeikracht.document.UploadCheck;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.subsidy.GrantedSubsidies;
import nl.groeikracht.subsidy.GrantedSubsidy;
import nl.groeikracht.subsidy.StatusKeys;

/**
 * What a receiver does with the secret link after the grant: tell how it went (Awb 4:45), report that it will not
 * happen, answer an intention (4:8). Formal messages: each is confirmed at once with a copy.
 */
@Stateless
@PermitAll
public class ActivityReporting {

    @Inject
    StatusKeys keys;

    @Inject
    Determinations determinations;

    @Inject
    ReportingViews views;

    @Inject
    DeterminationCards cards;

    @Inject
    DeterminationLetters letters;

    @Inject
    GrantedSubsidies grants;

    @Inject
    Documents documents;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Empty when nothing follows on the request (yet). */
    public Optional<ReportingView> find(String token) {
        return determinations.ofRequest(keys.numberOf(token)).map(views::of);
    }

    /** @throws NotFound when nothing follows on the request (yet) */
    public ReportingView read(String token) {
        return views.of(number(token));
    }

    /** Keeps what was typed; nothing is sent. */
    public void save(String token, TypedReport typed) {
        draft(determinations.lock(number(token))).save(typed, clock.instant());
    }

    /**
     * Sends a report. It counts until the determination is decided; what comes later is kept too, and changes nothing.
     * Sent twice, by a double click, it is one report.
     *
     * @param sendKey of the form from which it is sent
     * @return false when it came too late to count
     */
    public boolean report(String token, String sendKey, NewReport told, List<CheckedUpload> files) {
        var determination = determinations.lock(number(token));
        var sent = determinations.sent(sendKey);
        if (sent.filter(report -> report.done().equals(told.done())).isPresent()) {
            return true;
        }
        // Sent from two tabs with different words: that is two reports.
        var key = sent.isPresent() ? UUID.randomUUID().toString() : sendKey;
        var now = clock.instant();
        boolean late = !determination.state().isOpen();
        UploadCheck.checkNumber(documents.of(determination.number()).size(), files.size());
        determinations.add(new ActivityReport(determination.number(), key, told, now, late));
        determinations.draft(determination.number()).ifPresent(determinations::remove);
        files.forEach(file -> documents.keep(
                NewDocument.ofCase(determination.gmCode(), determination.number(), DocumentKind.REPORT, file)));
        var grant = grants.of(determination.request()).at(determination.granted());
        var reports = determinations.reports(determination.number());
        letters.confirmReport(determination, grant, reports.get(reports.size() - 1), reports.size());
        audit.record(entry(late ? DeterminationAct.REPORTED_LATE : DeterminationAct.REPORTED, determination, grant)
                .because(told.done())
                .under("Awb 4:45")
                .after("documents", files.size()));
        tellProcess(determination);
        cards.put(determination);
        return !late;
    }

    private void tellProcess(Determination determination) {
        var today = Dutch.today(clock);
        if (determination.state() == DeterminationState.WAITING && determination.asksAccount()) {
            process.reschedule(determination.number(), Timer.activityEnds.name(), ACTIVITY_OVER.of(clock.instant()));
        } else if (determination.reported(today)) {
            process.reschedule(
                    determination.number(),
                    Timer.determinationLate.name(),
                    DETERMINE_BY.of(Moments.endOf(determination.determineBy())));
            requireMoved(process.signal(determination.number(), Message.reported.name(), CHECK_NEEDED.of(true)));
        }
    }

    /** The duty to report that the activity will not happen. */
    public void willNotHappen(String token, String reason) {
        var determination = determinations.lock(number(token));
        var grant = grants.of(determination.request()).at(determination.granted());
        boolean waits = determination.willNotHappen(reason, clock.instant());
        cards.put(determination);
        audit.record(entry(DeterminationAct.NOT_HAPPENING, determination, grant)
                .because(determination.notHappening().orElseThrow())
                .under("Awb 4:37, 4:46 lid 2 onder a"));
        letters.confirmNotHappening(determination, grant);
        if (waits) {
            process.reschedule(
                    determination.number(),
                    Timer.determinationLate.name(),
                    DETERMINE_BY.of(Moments.endOf(determination.determineBy())));
            requireMoved(process.signal(determination.number(), Message.notHappening.name(), CHECK_NEEDED.of(true)));
        }
    }

    /** @return false when the term is over */
    public boolean answer(String token, String words) {
        var determination = determinations.lock(number(token));
        var grant = grants.of(determination.request()).at(determination.granted());
        if (!determination.viewGiven(words, clock.instant())) {
            return false;
        }
        cards.put(determination);
        audit.record(entry(DeterminationAct.VIEW_GIVEN, determination, grant)
                .because(determination.view().orElseThrow())
                .under("Awb 4:8, 4:9"));
        requireMoved(process.signal(determination.number(), Message.intentionAnswered.name()));
        return true;
    }

    /** A letter, or what the receiver sent along. */
    public StoredDocument document(String token, DocumentId id) {
        var view = read(token);
        return view.documents().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .map(known -> documents.read(view.number(), id))
                .orElseThrow(() -> new NotFound("document", id.toString()));
    }

    /** The key under which what is typed now will be sent. */
    public String sendKey(String token) {
        return draft(determinations.lock(number(token))).sendKey();
    }

    private ReportDraft draft(Determination determination) {
        return determinations.draft(determination.number()).orElseGet(() -> {
            var draft = new ReportDraft(determination.number(), clock.instant());
            determinations.keep(draft);
            return draft;
        });
    }

    private CaseNumber number(String token) {
        return determinations
                .ofRequest(keys.numberOf(token))
                .orElseThrow(() -> new NotFound("determination", "of a status page"));
    }

    private static AuditEntry entry(DeterminationAct act, Determination determination, GrantedSubsidy grant) {
        return AuditEntry.of(act)
                .in(determination.gmCode())
                .onCase(determination.number())
                .by(Actor.resident(grant.applicant().name()));
    }

    private static void requireMoved(boolean moved) {
        if (!moved) {
            throw new IllegalStateException("The process does not wait for what the determination waits for");
        }
    }
}
