package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.SubsidyRequestProcess;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.document.Documents;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;

/** Receives a request (Awb 4:1): from this moment the municipality has to decide, and the resident can follow it. */
@Stateless
@PermitAll
public class SubsidyIntake {

    public static final int MOST_ATTACHMENTS = 20;
    private static final int MOST_PEOPLE = 1_000_000;

    @Inject
    SubsidyRequests requests;

    @Inject
    Schemes schemes;

    @Inject
    Municipalities municipalities;

    @Inject
    Documents documents;

    @Inject
    RequestClocks clocks;

    @Inject
    RequestCards cards;

    @Inject
    RequestLetters letters;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Takes a request in. Sent twice, by a double click or by going back and on again, it is still one request: the
     * second time gives the result of the first.
     *
     * @throws Refusal when the scheme is closed, or the request asks what the scheme does not know
     */
    public SubmittedRequest submit(NewRequest asked) {
        requests.lockKey(asked.idempotencyKey());
        return find(asked.idempotencyKey()).orElseGet(() -> receive(asked));
    }

    /** The request that was sent under this key. */
    public Optional<SubmittedRequest> find(String idempotencyKey) {
        return requests.findByIdempotencyKey(idempotencyKey)
                .map(number -> new SubmittedRequest(number, StatusToken.derivedFrom(idempotencyKey)));
    }

    private SubmittedRequest receive(NewRequest asked) {
        var at = momentOfReceipt(asked);
        var day = Dutch.dateOf(at);
        var terms = termsFor(asked, day);
        requireFits(asked, terms, day);
        var number =
                municipalities.nextCaseNumber(asked.gmCode(), Dutch.today(clock).getYear());
        var request = SubsidyRequest.received(number, asked, terms.versionId(), at);
        requests.add(request);
        documents.giveTo(number, asked.attachments());
        cards.put(request);
        audit.record(entry(request, asked)
                .under(terms.rules().legalBasis() + ", versie " + terms.number())
                .after("asked", asked.plan().asked())
                .after("attachments", asked.attachments().size()));
        var token = StatusToken.derivedFrom(asked.idempotencyKey());
        letters.confirmReceipt(request, token);
        startProcess(request, number);
        return new SubmittedRequest(number, token);
    }

    /** By the applicant; or by the employee who typed it over, who does not become the applicant by that. */
    private static AuditEntry entry(SubsidyRequest request, NewRequest asked) {
        var entry = AuditEntry.of(SubsidyAct.RECEIVED).in(request.gmCode()).onCase(request.number());
        var applicant = asked.applicant().name();
        return request.receipt()
                .map(receipt -> entry.after("applicant", applicant)
                        .after("channel", receipt.channel())
                        .after("receivedOn", receipt.receivedOn())
                        .after("signed", receipt.signed()))
                .orElseGet(() -> entry.by(Actor.resident(applicant)));
    }

    private Instant momentOfReceipt(NewRequest asked) {
        var now = clock.instant();
        if (asked.receipt() == null) {
            return now;
        }
        user.require(asked.gmCode(), "paper request", Role.CASEWORKER);
        return asked.receipt().moment(now);
    }

    private void startProcess(SubsidyRequest request, CaseNumber number) {
        var decisionClock = clocks.of(request);
        process.start(SubsidyRequestProcess.KEY, number, clocks.decideBy(decisionClock), clocks.warnAt(decisionClock));
    }

    /** The version that holds on the day of receipt: what was changed while the resident was typing applies. */
    private SchemeTerms termsFor(NewRequest asked, LocalDate day) {
        var known = schemes.terms(asked.schemeVersionId());
        if (!known.gmCode().equals(asked.gmCode())) {
            throw new Refusal("refusal.schemeClosed");
        }
        return schemes.find(known.gmCode(), known.slug(), day)
                .filter(terms -> terms.isOpenOn(day))
                .orElseThrow(() -> new Refusal("refusal.schemeClosed"));
    }

    private void requireFits(NewRequest asked, SchemeTerms terms, LocalDate day) {
        var initiative = asked.initiative();
        var inMunicipality = municipalities
                .neighbourhood(asked.gmCode(), initiative.neighbourhoodCode())
                .filter(known -> known.year() == initiative.neighbourhoodYear())
                .isPresent();
        require(inMunicipality, "refusal.neighbourhood");
        require(terms.rules().theme(initiative.theme()).isPresent(), "refusal.theme");
        require(asked.undertaking() == null || terms.rules().undertakingsAllowed(), "refusal.undertakingsNotAllowed");
        require(initiative.scale() != null, "refusal.textMissing");
        require(
                isNumberOfPeople(initiative.participants()) && isNumberOfPeople(initiative.supporters()),
                "refusal.people");
        require(
                !asked.plan().asked().exceeds(terms.rules().maximum()),
                "refusal.aboveMaximum",
                terms.rules().maximum());
        require(!asked.plan().start().isBefore(day), "refusal.startInPast");
        require(asked.attachments().size() <= MOST_ATTACHMENTS, "refusal.attachments", MOST_ATTACHMENTS);
        require(
                asked.attachments().stream()
                        .map(documents::info)
                        .allMatch(known ->
                                known.caseNumber() == null && known.gmCode().equals(asked.gmCode())),
                "refusal.attachmentOfOtherCase");
    }

    private static boolean isNumberOfPeople(int number) {
        return number >= 0 && number <= MOST_PEOPLE;
    }

    private static void require(boolean isSo, String key, Object... arguments) {
        if (!isSo) {
            throw new Refusal(key, arguments);
        }
    }
}
