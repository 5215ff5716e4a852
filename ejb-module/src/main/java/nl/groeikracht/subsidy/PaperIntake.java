package nl.groeikracht.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.document.Documents;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/**
 * Takes in what comes on paper, at the counter or by telephone (Awb 4:1, 2:8): the same form, checks and draft as on the
 * site, typed over by an employee, with the day on which it really came in.
 */
@Stateless
@RolesAllowed("caseworker")
public class PaperIntake {

    private static final int MOST_DRAFTS = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubsidyRequests requests;

    @Inject
    Schemes schemes;

    @Inject
    Documents documents;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** The schemes of a municipality for which a request may have come in. */
    public List<SchemeTerms> schemes(String gmCode) {
        user.require(gmCode, "paper requests", Role.CASEWORKER);
        return schemes.current(gmCode);
    }

    /**
     * Begins to type over a request, under the rules of the day on which it came in.
     *
     * @throws Refusal when no request could come in on that day
     */
    public DraftToken start(
            String gmCode, String schemeSlug, IntakeChannel channel, LocalDate receivedOn, Boolean signed) {
        user.require(gmCode, "paper request", Role.CASEWORKER);
        var receipt = PaperReceipt.of(channel, receivedOn, signed, user.username(), Dutch.today(clock));
        var terms = schemes.find(gmCode, schemeSlug, receivedOn)
                .filter(found -> found.isOpenOn(receivedOn))
                .orElseThrow(() -> new Refusal("refusal.schemeClosedThen", receivedOn));
        var token = DraftToken.create();
        entities.persist(new RequestDraft(token, gmCode, terms.versionId(), "nl", receipt, clock.instant()));
        return token;
    }

    /** What was begun and not sent yet, the newest first. */
    public List<PaperDraft> waiting(String gmCode) {
        user.require(gmCode, "paper requests", Role.CASEWORKER);
        return entities.createQuery("""
                        select d from RequestDraft d
                        where d.gmCode = :gmCode and d.receipt.takenInBy is not null and d.caseNumber is null
                          and d.expiresAt > :now
                        order by d.savedAt desc
                        """, RequestDraft.class)
                .setParameter("gmCode", gmCode)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST_DRAFTS)
                .getResultStream()
                .map(this::inShort)
                .toList();
    }

    /** Goes on with a draft. It gets a new key, so that an old link opens nothing any more. */
    public DraftToken resume(long id) {
        var draft = Optional.ofNullable(entities.find(RequestDraft.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.receipt().isPresent() && found.sentAs().isEmpty())
                .orElseThrow(() -> new NotFound("paper draft", String.valueOf(id)));
        user.require(draft.gmCode(), "paper draft " + id, Role.CASEWORKER);
        var token = DraftToken.create();
        draft.renew(token);
        return token;
    }

    /** Empty when the request came through the site. */
    public Optional<ReceivedOnPaper> received(CaseNumber number) {
        var request = requests.read(number);
        user.require(request.gmCode(), number.value(), Role.CASEWORKER);
        return request.receipt().map(receipt -> received(request, receipt));
    }

    private ReceivedOnPaper received(SubsidyRequest request, PaperReceipt receipt) {
        var applicant = request.applicant();
        return new ReceivedOnPaper(
                request.number(),
                applicant.name(),
                applicant.address(),
                receipt,
                people.nameOf(receipt.takenInBy()),
                documents.of(request.number()).stream()
                        .filter(known -> known.kind() == DocumentKind.RECEIPT)
                        .findFirst()
                        .orElse(null),
                !applicant.isReachableElectronically());
    }

    private PaperDraft inShort(RequestDraft draft) {
        var receipt = draft.receipt().orElseThrow();
        return new PaperDraft(
                draft.id(),
                schemes.terms(draft.schemeVersionId()).name(),
                draft.form().text(FormField.NAME),
                draft.form().text(FormField.TITLE),
                receipt,
                people.nameOf(receipt.takenInBy()),
                draft.savedAt());
    }
}
