package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeikracht.budget.Arrangement;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.Letter;
import nl.groeikracht.document.LetterKind;
import nl.groeikracht.document.LetterWriter;
import nl.groeikracht.document.MessageKind;
import nl.groeikracht.document.NewMessage;
import nl.groeikracht.document.Outbox;
import nl.groeikracht.document.PaperPost;
import nl.groeikracht.legal.DecisionClock;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.SiteAddress;

/**
 * The letters and messages about a request. A letter is kept with the case; it goes by e-mail to whoever agreed to that,
 * else it waits for the post.
 */
@ApplicationScoped
class RequestLetters {

    private static final Set<DocumentKind> FORWARDED_ALONG =
            EnumSet.of(DocumentKind.RECEIPT, DocumentKind.ATTACHMENT, DocumentKind.SUPPLEMENT);

    @Inject
    LetterWriter writer;

    @Inject
    Outbox outbox;

    @Inject
    PaperPost post;

    @Inject
    Documents documents;

    @Inject
    LetterWords words;

    @Inject
    RequestClocks clocks;

    @Inject
    RequestLaw law;

    @Inject
    DeMinimis deMinimis;

    @Inject
    LegalTerms legal;

    @Inject
    Schemes schemes;

    @Inject
    PaymentSchedule schedule;

    @Inject
    Municipalities municipalities;

    @Inject
    People people;

    @Inject
    SiteAddress site;

    @Inject
    Clock clock;

    /** What the last letter that asks for a supplement is known by. */
    static String supplementKey(SubsidyRequest request) {
        return "supplement-" + request.supplements().size();
    }

    /** What the last invitation to give a view is known by. */
    static String hearingKey(SubsidyRequest request) {
        return "hearing-" + request.hearings().size();
    }

    /** Confirms the receipt with a copy of what was entered (Awb afd. 2.3). */
    void confirmReceipt(SubsidyRequest request, StatusToken token) {
        var letter = writer.write(letter(LetterKind.RECEIPT, request)
                .entered(words.entered(request))
                .decisionBy(clocks.of(request).deadline())
                .statusLink(request.receipt().isPresent() ? statusPageOnPaper() : statusPage()));
        mail(request, MessageKind.RECEIPT, "receipt", words.receipt(request, statusPage(token)), letter);
    }

    /** @return false when it has to go by post */
    boolean askSupplement(SubsidyRequest request, Supplement asked) {
        var letter = writer.write(letter(LetterKind.SUPPLEMENT_REQUEST, request)
                .because(words.supplementReasons(asked))
                .missing(asked.items())
                .supplementUntil(asked.until())
                .statusLink(statusPage()));
        return mail(
                request,
                MessageKind.SUPPLEMENT_REQUEST,
                supplementKey(request),
                words.supplement(request, asked),
                letter);
    }

    /** @return false when it has to go by post */
    boolean tellOfTerm(SubsidyRequest request, TermChange change, DecisionClock clock) {
        var decisionBy = clock.announced().filter(day -> change.isDelay()).orElse(clock.deadline());
        var letter = letter(change.letter(), request)
                .because(words.termReasons(change))
                .decisionBy(decisionBy)
                .statusLink(statusPage());
        if (!request.applicant().isReachableElectronically()) {
            letter.byPost();
        }
        var key = "term-" + request.events().size();
        return mail(request, MessageKind.NOTICE, key, words.term(request, change, decisionBy), writer.write(letter));
    }

    /** @return false when it has to go by post */
    boolean tellOfSuspension(SubsidyRequest request, String suspicion, LocalDate until, PersonInfo decider) {
        var letter = letter(LetterKind.PAYMENT_SUSPENDED, request)
                .decided(words.suspended(until))
                .because(suspicion)
                .objectionUntil(legal.objectionUntil(Dutch.today(clock)))
                .signedBy(decider.name(), "mandaathouder");
        if (!request.applicant().isReachableElectronically()) {
            letter.byPost();
        }
        var key = "suspension-" + until;
        return mail(request, MessageKind.NOTICE, key, words.suspension(request, until), writer.write(letter));
    }

    /** @return false when it has to go by post */
    boolean remindOfSupplement(SubsidyRequest request, Supplement asked) {
        var letter = writer.write(letter(LetterKind.SUPPLEMENT_REMINDER, request)
                .because(words.supplementReasons(asked))
                .missing(asked.items())
                .supplementUntil(asked.until())
                .statusLink(statusPage()));
        var key = "supplement-reminder-" + request.supplements().size();
        return mail(request, MessageKind.SUPPLEMENT_REQUEST, key, words.supplementReminder(request, asked), letter);
    }

    /** @return false when it has to go by post */
    boolean inviteToHearing(SubsidyRequest request, HearingRound round) {
        var proposal = request.proposal().orElseThrow(() -> new RequestNotReady(request.state()));
        var letter = writer.write(letter(LetterKind.HEARING_INVITATION, request)
                .granted(proposal.amount())
                .because(round.about() + "\n\n" + proposal.reasons())
                .viewUntil(round.until(), municipalities.read(request.gmCode()).phone())
                .statusLink(statusPage()));
        return mail(
                request, MessageKind.HEARING_INVITATION, hearingKey(request), words.hearing(request, round), letter);
    }

    /** To who is competent: the request as it came in, with all that was sent along. */
    void forward(SubsidyRequest request, Forwarded forwarded) {
        var sentAlong = documents.of(request.number()).stream()
                .filter(document -> FORWARDED_ALONG.contains(document.kind()))
                .map(DocumentInfo::id)
                .toList();
        var mail = words.forward(request, forwarded);
        outbox.send(new NewMessage(
                request.gmCode(),
                request.number(),
                MessageKind.FORWARDED,
                request.number() + "/forwarded",
                forwarded.email(),
                mail.subject(),
                mail.text(),
                sentAlong));
    }

    /** @return false when it has to go by post */
    boolean tellForwarded(SubsidyRequest request, Forwarded forwarded) {
        var letter = writer.write(letter(LetterKind.FORWARDED, request)
                .forwardedTo(forwarded.to())
                .because(forwarded.reason()));
        return mail(request, MessageKind.FORWARDED, "forwarding", words.forwarded(request, forwarded), letter);
    }

    void confirmWithdrawal(SubsidyRequest request) {
        var letter = writer.write(letter(LetterKind.WITHDRAWAL_CONFIRMED, request));
        mail(request, MessageKind.WITHDRAWAL_CONFIRMED, "withdrawal", words.withdrawal(request), letter);
    }

    DocumentId decision(SubsidyRequest request, DecisionView decision) {
        return writer.write(decisionLetter(request, decision));
    }

    /** The letter as it would be, signed by the one who is about to decide. */
    byte[] preview(SubsidyRequest request, Decision decision, PersonInfo decider) {
        var body = law.body(request);
        var view = new DecisionTaken(request.number(), decision, body, "", null, decider.username(), clock.instant())
                .view();
        return writer.print(decisionLetter(request, view));
    }

    /** @return false when it has to go by post */
    boolean sendDecision(SubsidyRequest request, DocumentId letter) {
        return mail(request, MessageKind.DECISION, "decision", words.decision(request), letter);
    }

    void warnOfTerm(SubsidyRequest request, LocalDate deadline, List<PersonInfo> readers) {
        notify(request, "warning-" + deadline, readers, words.termEnds(request, deadline));
    }

    void escalateTerm(SubsidyRequest request, LocalDate deadline, List<PersonInfo> readers) {
        notify(request, "escalation-" + deadline, readers, words.termPassed(request, deadline));
    }

    /** By post: who did not ask did not choose e-mail either. */
    void inviteThirdParty(SubsidyRequest request, ThirdParty invited) {
        var letter = letter(LetterKind.THIRD_PARTY_INVITATION, request)
                .to(invited.name(), invited.addressLines())
                .decided(words.planOf(request))
                .because(invited.about())
                .viewUntil(
                        invited.until(), municipalities.read(request.gmCode()).phone())
                .under(words.scheme(
                                schemes.terms(request.schemeVersionId()).rules().legalBasis())
                        + " en op artikel 4:8 van de Algemene wet" + " bestuursrecht")
                .byPost();
        post.add(writer.write(letter), invited.key());
    }

    /** What was decided, to who gave a view on it (Awb 3:43). */
    void tellThirdParty(SubsidyRequest request, DecisionView decision, ThirdParty heard, LocalDate objectionUntil) {
        var letter = letter(LetterKind.THIRD_PARTY_TOLD, request)
                .to(heard.name(), heard.addressLines())
                .decided(words.toldToOthers(request, decision))
                .because(decision.reasons())
                .under(words.scheme(
                                schemes.terms(request.schemeVersionId()).rules().legalBasis())
                        + " en op artikel 3:43 van de Algemene wet" + " bestuursrecht")
                .objectionUntil(objectionUntil)
                .byPost();
        post.add(writer.write(letter), heard.key() + "-told");
    }

    void tellAdviser(SubsidyRequest request, DecisionView decision, PersonInfo adviser) {
        notify(request, "advice-not-followed", List.of(adviser), words.adviceNotFollowed(request, decision));
    }

    private Letter decisionLetter(SubsidyRequest request, DecisionView decision) {
        var rules = schemes.terms(request.schemeVersionId()).rules();
        var today = Dutch.today(clock);
        var letter = letter(rules.publicLaw() ? kind(decision) : donation(decision), request)
                .under(words.legalBasis(rules.legalBasis(), decision))
                .facts(words.facts(request, decision))
                .because(decision.reasons() + aid(request, decision))
                .requested(request.plan().asked())
                .missing(request.lastSupplement().map(Supplement::items).orElse(List.of()))
                .signedBy(people.nameOf(decision.by()), rules.publicLaw() ? "mandaathouder" : "gemachtigde");
        if (rules.publicLaw()) {
            letter.objectionUntil(legal.objectionUntil(today));
        }
        if (!request.applicant().isReachableElectronically()) {
            letter.byPost();
        }
        return decision.isGrant() ? withGrant(letter, request, decision, today) : letter;
    }

    /** An undertaking is told that it got small aid, and how much that makes together. */
    private String aid(SubsidyRequest request, DecisionView decision) {
        return decision.isGrant()
                ? deMinimis
                        .of(request)
                        .map(aid -> "\n\n" + words.deMinimis(aid, decision.amount()))
                        .orElse("")
                : "";
    }

    private Letter withGrant(Letter letter, SubsidyRequest request, DecisionView decision, LocalDate today) {
        var afterwards = afterwards(request, decision);
        if (afterwards.filter(Arrangement::isDirect).isPresent()) {
            letter.determinedAtOnce();
        }
        var payBefore = law.paymentUntil(request, today);
        if (!schedule.isAtOnce(request)) {
            letter.paidInParts(
                    schedule.parts(request, decision.amount(), today, payBefore).stream()
                            .map(part -> new Letter.PaidPart(part.amount(), part.before()))
                            .toList(),
                    schedule.rest(request, decision.amount()));
        }
        return letter.granted(decision.amount())
                .costs(words.costs(request, decision.amount()))
                .activity(request.plan().start(), request.plan().end())
                .obligations(words.obligations(decision))
                .obligations(afterwards.map(words::afterwards).orElse(List.of()))
                .paidBy(payBefore, request.plan().iban());
    }

    /** What is asked after the activity; nothing under private law. */
    private Optional<Arrangement> afterwards(SubsidyRequest request, DecisionView decision) {
        var rules = schemes.terms(request.schemeVersionId()).rules();
        return rules.publicLaw() && !rules.arrangements().isEmpty()
                ? Optional.of(rules.arrangements().of(decision.amount()))
                : Optional.empty();
    }

    private static LetterKind kind(DecisionView decision) {
        return switch (decision.kind()) {
            case GRANT -> LetterKind.GRANT;
            case REFUSE -> LetterKind.REFUSAL;
            case LEAVE_UNTREATED -> LetterKind.NOT_TREATED;
            default -> throw new IllegalArgumentException("No decision on a request: " + decision.kind());
        };
    }

    private static LetterKind donation(DecisionView decision) {
        return decision.isGrant() ? LetterKind.DONATION : LetterKind.DONATION_DECLINED;
    }

    private Letter letter(LetterKind kind, SubsidyRequest request) {
        var applicant = request.applicant();
        var municipality = municipalities.read(request.gmCode());
        var rules = schemes.terms(request.schemeVersionId()).rules();
        var letter = Letter.of(kind, request.gmCode(), request.number())
                .to(applicant.name(), applicant.address().lines().toList())
                .sentOn(Dutch.today(clock))
                .askedOn(Dutch.dateOf(request.receivedAt()))
                .about(request.initiative().title())
                .handledBy(request.handler() == null ? municipality.name() : people.nameOf(request.handler()))
                .under(words.scheme(rules.legalBasis()))
                .onBehalfOf(law.body(request));
        return law.fund(request).map(fund -> letter.ofFund(fund.name())).orElse(letter);
    }

    private boolean mail(
            SubsidyRequest request, MessageKind kind, String key, LetterWords.Mail mail, DocumentId letter) {
        if (!request.applicant().isReachableElectronically()) {
            if (kind != MessageKind.DECISION) {
                post.add(letter, key);
            }
            return false;
        }
        outbox.send(new NewMessage(
                request.gmCode(),
                request.number(),
                kind,
                request.number() + "/" + key,
                request.applicant().email(),
                mail.subject(),
                mail.text(),
                List.of(letter)));
        return true;
    }

    private void notify(SubsidyRequest request, String key, List<PersonInfo> readers, LetterWords.Mail mail) {
        for (var reader : readers) {
            outbox.send(new NewMessage(
                    request.gmCode(),
                    request.number(),
                    MessageKind.NOTICE,
                    request.number() + "/" + key + "/" + reader.username(),
                    reader.email(),
                    mail.subject(),
                    mail.text(),
                    List.of()));
        }
    }

    /** Without its secret: a letter is kept, and others may read it. */
    private String statusPage() {
        return site.of("/status") + ", met de geheime link die u na het versturen kreeg.";
    }

    private String statusPageOnPaper() {
        return site.of("/status")
                + ". De link krijgt u per e-mail, als u voor e-mail koos. Anders belt u ons om te horen hoe het staat.";
    }

    private String statusPage(StatusToken token) {
        return site.of("/status?sleutel=" + token.value());
    }
}
