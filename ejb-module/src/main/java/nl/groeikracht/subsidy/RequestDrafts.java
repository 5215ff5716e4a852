package nl.groeikracht.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.MessageKind;
import nl.groeikracht.document.NewDocument;
import nl.groeikracht.document.NewMessage;
import nl.groeikracht.document.Outbox;
import nl.groeikracht.document.UploadCheck;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/**
 * Keeps what residents type until they send it. Whoever has the secret link may go on with the draft; an unknown key is
 * remembered and looks as if there is nothing. What an employee types over opens for employees only.
 */
@Stateless
@PermitAll
public class RequestDrafts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Schemes schemes;

    @Inject
    BudgetLedger ledger;

    @Inject
    Municipalities municipalities;

    @Inject
    Documents documents;

    @Inject
    SubsidyIntake intake;

    @Inject
    RequestPurposes purposes;

    @Inject
    Outbox outbox;

    @Inject
    CurrentUser user;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    /**
     * Opens a new, empty draft under the rules that hold today.
     *
     * @param language {@code nl} or {@code en}
     * @throws Refusal when no request can be sent today
     */
    public DraftToken start(String gmCode, String schemeSlug, String language) {
        var token = DraftToken.create();
        entities.persist(begun(token, gmCode, schemeSlug, language));
        return token;
    }

    /**
     * Opens a draft for something that runs elsewhere, with what is known there filled in; all of it can be changed.
     *
     * @throws Refusal when no request can be sent today
     */
    public DraftToken start(String gmCode, String schemeSlug, String language, AskedFor askedFor, RequestForm known) {
        var token = DraftToken.create();
        entities.persist(begun(token, gmCode, schemeSlug, language).forElsewhere(askedFor, known));
        return token;
    }

    private RequestDraft begun(DraftToken token, String gmCode, String schemeSlug, String language) {
        var terms = schemes.find(gmCode, schemeSlug).orElseThrow(() -> new NotFound("scheme", schemeSlug));
        var today = Dutch.today(clock);
        if (today.isBefore(terms.opensOn())) {
            throw new Refusal("check.notOpenYet", terms.opensOn());
        }
        if (today.isAfter(terms.closesOn())) {
            throw new Refusal("check.closed", terms.closesOn());
        }
        return new RequestDraft(token, gmCode, terms.versionId(), language, null, clock.instant());
    }

    public DraftView open(String token) {
        return view(find(token, LockModeType.NONE), new DraftToken(token));
    }

    /** Keeps what was typed at one step, right or wrong; what was typed at the other steps stays. */
    public DraftView save(String token, RequestStep step, RequestForm typed) {
        var draft = find(token, LockModeType.PESSIMISTIC_WRITE);
        var form = draft.form();
        form.takeOver(step, typed);
        draft.save(form, clock.instant());
        return view(draft, new DraftToken(token));
    }

    /** @throws Refusal when this file may not come in; the files that were added before stay */
    public void attach(String token, String fileName, InputStream upload) {
        var draft = find(token, LockModeType.PESSIMISTIC_WRITE);
        var form = draft.form();
        UploadCheck.checkNumber(form.getAttachments().size(), 1);
        var id = documents.keep(NewDocument.ofDraft(draft.gmCode(), UploadCheck.check(fileName, upload)));
        form.getAttachments().add(id.toString());
        draft.save(form, clock.instant());
    }

    /** Takes away a file that was added to this draft; one that is gone already stays gone. */
    public void detach(String token, String documentId) {
        var draft = find(token, LockModeType.PESSIMISTIC_WRITE);
        var form = draft.form();
        if (form.getAttachments().remove(documentId)) {
            draft.save(form, clock.instant());
            documents.discard(DocumentId.of(documentId));
        }
    }

    /**
     * Mails the link with which the draft can be opened later: at most one mail a day to each address.
     *
     * @throws Refusal when what was typed is no mail address
     */
    public void mailLink(String token, String subject, String text) {
        var draft = find(token, LockModeType.PESSIMISTIC_READ);
        var address = draft.form().text(FormField.EMAIL).strip();
        if (!YouCheck.isAddress(address)) {
            throw new Refusal("check.email");
        }
        var key =
                "draft/%s/%s/%s".formatted(StatusToken.hashOf(token), StatusToken.hashOf(address), Dutch.today(clock));
        outbox.send(new NewMessage(draft.gmCode(), null, MessageKind.NOTICE, key, address, subject, text, List.of()));
    }

    /**
     * Sends the request. Once: a second time, by a double click, another tab or going back, gives the same result.
     *
     * @throws Refusal when something must be put right first; the draft is kept
     */
    public SubmittedRequest send(String token) {
        var draft = find(token, LockModeType.PESSIMISTIC_WRITE);
        if (draft.sentAs().isPresent()) {
            return sent(draft, new DraftToken(token));
        }
        var view = view(draft, new DraftToken(token));
        if (!view.isRight(RequestStep.REVIEW)) {
            throw new Refusal("refusal.draft.incomplete");
        }
        var received = intake.submit(request(view, token));
        draft.sent(received.caseNumber(), clock.instant());
        draft.askedFor().ifPresent(askedFor -> purposes.keep(received.caseNumber(), askedFor));
        return received;
    }

    /** Throws away what nobody came back for. */
    public void discardExpired() {
        entities.createQuery("select d from RequestDraft d where d.expiresAt <= :now", RequestDraft.class)
                .setParameter("now", clock.instant())
                .setMaxResults(500)
                .getResultList()
                .forEach(this::discard);
    }

    private void discard(RequestDraft draft) {
        if (draft.sentAs().isEmpty()) {
            draft.form().getAttachments().forEach(id -> documents.discard(DocumentId.of(id)));
        }
        entities.remove(draft);
    }

    /** Of what an employee typed over, nobody keeps the key: the employee cannot act as the applicant afterwards. */
    private NewRequest request(DraftView view, String token) {
        var reader = new RequestFormReader(view.form());
        var neighbourhood = municipalities
                .neighbourhood(view.terms().gmCode(), reader.neighbourhoodCode())
                .orElseThrow(() -> new Refusal("check.neighbourhood.elsewhere"));
        return new NewRequest(
                view.terms().gmCode(),
                view.terms().versionId(),
                reader.applicant(clock.instant()),
                view.terms().rules().undertakingsAllowed() ? reader.undertaking() : null,
                reader.initiative(neighbourhood),
                reader.plan(),
                view.attachments().stream().map(DocumentInfo::id).toList(),
                view.language(),
                view.isOnPaper() ? DraftToken.create().value() : token,
                view.receipt());
    }

    private DraftView view(RequestDraft draft, DraftToken token) {
        var form = draft.form();
        var terms = rulesOfToday(draft);
        return new DraftView(
                form,
                terms,
                ledger.state(terms.ceilingId()),
                municipalities.neighbourhoods(draft.gmCode()),
                form.getAttachments().stream()
                        .map(DocumentId::of)
                        .map(documents::info)
                        .toList(),
                draft.language(),
                dayOfReceipt(draft),
                draft.savedAt(),
                draft.expiresAt(),
                draft.sentAs().isPresent() ? sent(draft, token) : null,
                draft.sentAt().orElse(null),
                draft.receipt().orElse(null),
                draft.askedFor().orElse(null));
    }

    /** The version that holds today, as when it is sent; of a scheme that ended, the version it was started under. */
    private SchemeTerms rulesOfToday(RequestDraft draft) {
        var started = schemes.terms(draft.schemeVersionId());
        return draft.sentAs().isPresent()
                ? started
                : schemes.find(started.gmCode(), started.slug(), dayOfReceipt(draft))
                        .orElse(started);
    }

    private LocalDate dayOfReceipt(RequestDraft draft) {
        return draft.receipt().map(PaperReceipt::receivedOn).orElseGet(() -> Dutch.today(clock));
    }

    private static SubmittedRequest sent(RequestDraft draft, DraftToken token) {
        return new SubmittedRequest(draft.sentAs().orElseThrow(), StatusToken.derivedFrom(token.value()));
    }

    private RequestDraft find(String token, LockModeType lock) {
        var hash = DraftToken.isToken(token) ? StatusToken.hashOf(token) : "";
        var found = entities.createQuery("select d from RequestDraft d where d.tokenHash = :hash", RequestDraft.class)
                .setParameter("hash", hash)
                .setLockMode(lock)
                .getResultStream()
                .filter(draft -> !draft.isExpired(clock.instant()))
                .findFirst()
                .orElseThrow(this::unknownKey);
        if (found.receipt().isPresent()) {
            user.require(found.gmCode(), "paper request", Role.CASEWORKER);
        }
        return found;
    }

    private NotFound unknownKey() {
        refusals.record(AuditEntry.of(DraftAct.KEY_UNKNOWN).by(Actor.resident("Onbekend")));
        return new NotFound("draft", "unknown key");
    }
}
