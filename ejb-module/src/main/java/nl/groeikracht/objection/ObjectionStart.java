package nl.groeikracht.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.ObjectionProcess;
import nl.groeikracht.document.CheckedUpload;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.NewDocument;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.DecidedRequest;

/** Opens the case of an objection, however it came in, and confirms it at once (Awb 6:14). */
@ApplicationScoped
class ObjectionStart {

    static final int MOST_FILES = 20;

    @Inject
    ContestedDecisions decisions;

    @Inject
    Objections objections;

    @Inject
    ObjectionClocks clocks;

    @Inject
    ObjectionCards cards;

    @Inject
    ObjectionLetters letters;

    @Inject
    Municipalities municipalities;

    @Inject
    Documents documents;

    @Inject
    CaseProcess process;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    /**
     * @param preparatory it is directed against what only prepares a decision (Awb 6:3)
     * @param registeredBy the employee who registers paper; null for the objector
     */
    Objection open(
            DecidedRequest request,
            Filing filing,
            boolean preparatory,
            List<CheckedUpload> files,
            String registeredBy) {
        try {
            var contested = contested(request, filing, preparatory);
            requireFirst(filing, files);
            return open(request, contested, filing, files, registeredBy);
        } catch (Refusal refused) {
            refusals.record(AuditEntry.of(ObjectionAct.FILING_NOT_ALLOWED)
                    .in(request.gmCode())
                    .onCase(request.number())
                    .because(refused.key()));
            throw refused;
        }
    }

    private ContestedDecision contested(DecidedRequest request, Filing filing, boolean preparatory) {
        if (!request.publicLaw()) {
            throw new Refusal("refusal.objection.privateLaw");
        }
        if (preparatory) {
            return ContestedDecision.preparatory(
                    request.number(),
                    decisions.involvedIn(request.number()),
                    clock.instant(),
                    clocks.appealUntil(filing.receivedOn()));
        }
        if (request.decision() == null) {
            throw new Refusal("refusal.objection.noDecision");
        }
        return decisions
                .find(request, filing.contested())
                .orElseThrow(() -> new Refusal("refusal.objection.preparatory"));
    }

    private void requireFirst(Filing filing, List<CheckedUpload> files) {
        if (files.size() > MOST_FILES) {
            throw new Refusal("refusal.attachments", MOST_FILES);
        }
        objections.running(filing.contested(), filing.name()).ifPresent(running -> {
            throw new Refusal("refusal.objection.running", running.number().value());
        });
    }

    private Objection open(
            DecidedRequest request,
            ContestedDecision contested,
            Filing filing,
            List<CheckedUpload> files,
            String registeredBy) {
        var today = Dutch.today(clock);
        var number = municipalities.nextCaseNumber(request.gmCode(), today.getYear());
        cards.open(request.number(), number, contested, filing);
        var objection = Objection.received(
                number,
                request.gmCode(),
                request.number(),
                contested,
                filing,
                timeliness(contested, filing),
                clock.instant());
        objection.registeredBy(registeredBy);
        objections.add(objection);
        files.forEach(
                file -> documents.keep(NewDocument.ofCase(request.gmCode(), number, DocumentKind.INCOMING, file)));
        cards.put(objection);
        var deadline = clocks.of(objection);
        process.start(ObjectionProcess.KEY, number, clocks.warnAt(deadline), clocks.decideBy(deadline));
        letters.confirmReceipt(objection, request);
        audit.record(entry(objection, registeredBy, files.size()));
        return objection;
    }

    private Timeliness timeliness(ContestedDecision contested, Filing filing) {
        var until = contested.objectionUntil();
        return Timeliness.of(
                filing.filedOn(),
                filing.postmarkedOn(),
                contested.sentOn(),
                until,
                until == null ? null : clocks.lastByPost(until));
    }

    private static AuditEntry entry(Objection objection, String registeredBy, int files) {
        var entry = AuditEntry.of(registeredBy == null ? ObjectionAct.FILED : ObjectionAct.REGISTERED)
                .in(objection.gmCode())
                .onCase(objection.number())
                .because(objection.grounds())
                .under("Awb 6:4, 6:5, " + objection.timeliness().article())
                .after("against", objection.contested())
                .after("receivedOn", objection.receivedOn())
                .after("elsewhereOn", objection.elsewhereOn())
                .after("timeliness", objection.timeliness())
                .after("documents", files);
        return registeredBy == null ? entry.by(Actor.resident(objection.objector())) : entry;
    }
}
