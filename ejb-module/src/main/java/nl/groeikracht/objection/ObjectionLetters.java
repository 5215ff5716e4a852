package nl.groeikracht.objection;

import static nl.groeikracht.document.DutchText.date;
import static nl.groeikracht.document.DutchText.weekday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.NewPublication;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.Letter;
import nl.groeikracht.document.LetterKind;
import nl.groeikracht.document.LetterWriter;
import nl.groeikracht.document.MessageKind;
import nl.groeikracht.document.NewMessage;
import nl.groeikracht.document.Outbox;
import nl.groeikracht.document.PaperPost;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.SiteAddress;
import nl.groeikracht.subsidy.DecidedRequest;

/**
 * The letters of an objection. By e-mail to whoever agreed to that (Awb 2:8); a letter to anybody else waits with the
 * documents of the case, to be printed.
 */
@ApplicationScoped
class ObjectionLetters {

    @Inject
    LetterWriter writer;

    @Inject
    Outbox outbox;

    @Inject
    PaperPost post;

    @Inject
    Publication publication;

    @Inject
    ObjectionClocks clocks;

    @Inject
    ObjectionWords words;

    @Inject
    LegalTerms legal;

    @Inject
    Municipalities municipalities;

    @Inject
    People people;

    @Inject
    SiteAddress site;

    @Inject
    Clock clock;

    /** Awb 6:14: at once, with a copy of what came in. */
    void confirmReceipt(Objection objection, DecidedRequest request) {
        var letter = writer.write(letter(LetterKind.OBJECTION_RECEIPT, objection, request)
                .entered(words.entered(objection))
                .decisionBy(clocks.of(objection).deadline())
                .statusLink(statusPage()));
        mail(
                objection,
                MessageKind.RECEIPT,
                "receipt",
                "Wij hebben uw bezwaar ontvangen",
                "Wij hebben uw bezwaar ontvangen. In de bijlage staat een kopie van wat u stuurde.\n\n"
                        + "U krijgt onze beslissing uiterlijk "
                        + weekday(clocks.of(objection).deadline()) + ".",
                letter);
    }

    void askRepair(Objection objection, DecidedRequest request, RepairAsked asked) {
        var letter = writer.write(letter(LetterKind.OBJECTION_REPAIR, objection, request)
                .missing(asked.items())
                .supplementUntil(asked.until())
                .under("de artikelen 6:5 en 6:6 van de Algemene wet bestuursrecht")
                .statusLink(statusPage()));
        mail(
                objection,
                MessageKind.NOTICE,
                "repair-" + objection.repairs().size(),
                "Wilt u uw bezwaar aanvullen? Dat kan tot en met " + date(asked.until()),
                "Wij missen nog iets in uw bezwaar:\n\n- " + String.join("\n- ", asked.items())
                        + "\n\nDe brief staat in de bijlage.",
                letter);
    }

    void invite(Objection objection, DecidedRequest request, Hearing hearing) {
        var today = Dutch.today(clock);
        var letter = writer.write(letter(LetterKind.OBJECTION_HEARING, objection, request)
                .hearing(words.invitation(
                        hearing,
                        clocks.papersUntil(hearing.on(), today),
                        clocks.fileOpenFrom(hearing.on(), today),
                        municipalities.read(objection.gmCode()))));
        mail(
                objection,
                MessageKind.NOTICE,
                "hearing-" + hearing.on(),
                "Uitnodiging om uw bezwaar toe te lichten op " + date(hearing.on()),
                "U kunt uw bezwaar toelichten op " + weekday(hearing.on()) + ", " + hearing.at() + ", "
                        + hearing.place() + ".\n\nAlles staat in de brief in de bijlage.",
                letter);
    }

    void postponed(Objection objection, DecidedRequest request, Postponed postponed, LocalDate deadline) {
        var letter = writer.write(letter(LetterKind.OBJECTION_POSTPONED, objection, request)
                .because(postponed.reason())
                .decisionBy(deadline)
                .under("artikel 7:10 van de Algemene wet bestuursrecht"));
        mail(
                objection,
                MessageKind.NOTICE,
                "postponed-" + objection.postponements().size(),
                "Wij hebben meer tijd nodig voor uw bezwaar",
                "U krijgt onze beslissing uiterlijk " + weekday(deadline) + ".\n\nDe brief staat in de bijlage.",
                letter);
    }

    void confirmWithdrawal(Objection objection, DecidedRequest request) {
        var letter = writer.write(letter(LetterKind.OBJECTION_WITHDRAWN, objection, request)
                .decided("U hebt uw bezwaar ingetrokken. Wij beslissen er niet meer over."));
        mail(
                objection,
                MessageKind.WITHDRAWAL_CONFIRMED,
                "withdrawal",
                "Uw bezwaar is ingetrokken",
                "U trok uw bezwaar in. U hoeft niets meer te doen.",
                letter);
    }

    /** Writes the decision and readies it to be made known; refused without the court (Awb 6:23). */
    DocumentId decision(Objection objection, DecidedRequest request, ObjectionDecided decided) {
        var letter = writer.write(decisionLetter(objection, request, decided));
        publication.ready(
                objection.number(),
                new NewPublication(
                        objection.gmCode(),
                        letter,
                        objection.objector() + "\n" + objection.address(),
                        objection.email().orElse(null),
                        subject(objection, "Onze beslissing op uw bezwaar"),
                        text(
                                objection,
                                "Wij namen een beslissing op uw bezwaar. De brief staat in de bijlage. Daarin leest u"
                                        + " ook wat u kunt doen als u het er niet mee eens bent, en tot wanneer."),
                        false));
        return letter;
    }

    /** The letter as it would be; nothing is kept of it. */
    byte[] preview(Objection objection, DecidedRequest request, ObjectionDecided decided) {
        return writer.print(decisionLetter(objection, request, decided));
    }

    private Letter decisionLetter(Objection objection, DecidedRequest request, ObjectionDecided decided) {
        var today = Dutch.today(clock);
        var outcome = decided.outcome();
        var letter = letter(LetterKind.OBJECTION_DECISION, objection, request)
                .decided(words.dictum(outcome))
                .facts(words.facts(objection))
                .hearing(objection.hearing().map(words::hearing).orElse(""))
                .because(words.reasons(outcome, objection.costsAsked()))
                .under(words.legalBasis(outcome, objection.inadmissibleUnder(), request.legalBasis()))
                .appealUntil(clocks.appealUntil(today))
                .onBehalfOf(decided.body())
                .signedBy(people.nameOf(decided.by()), "mandaathouder");
        return decided.extra().isZero() ? letter : letter.paidBy(legal.paymentUntil(today), request.iban());
    }

    void warnOfTerm(Objection objection, LocalDate deadline, List<PersonInfo> readers) {
        notify(
                objection,
                "warning-" + deadline,
                readers,
                "Beslistermijn van het bezwaar loopt af op " + date(deadline),
                "De beslistermijn loopt tot en met " + weekday(deadline) + ".");
    }

    void escalateTerm(Objection objection, LocalDate deadline, List<PersonInfo> readers) {
        notify(
                objection,
                "escalation-" + deadline,
                readers,
                "Beslistermijn van het bezwaar is voorbij",
                "De beslistermijn is voorbij sinds " + weekday(deadline)
                        + ". Er is nog geen beslissing. De behandeling gaat door.");
    }

    private Letter letter(LetterKind kind, Objection objection, DecidedRequest request) {
        var municipality = municipalities.read(objection.gmCode());
        var letter = Letter.of(kind, objection.gmCode(), objection.number())
                .to(objection.objector(), objection.address().lines().toList())
                .sentOn(Dutch.today(clock))
                .about(request.title())
                .handledBy(objection.handler() == null ? municipality.name() : people.nameOf(objection.handler()))
                .onBehalfOf(municipality.body());
        return objection.email().isPresent() ? letter : letter.byPost();
    }

    private void mail(
            Objection objection, MessageKind kind, String key, String subject, String text, DocumentId letter) {
        objection
                .email()
                .ifPresentOrElse(
                        address -> outbox.send(new NewMessage(
                                objection.gmCode(),
                                objection.number(),
                                kind,
                                objection.number() + "/" + key,
                                address,
                                subject(objection, subject),
                                text(objection, text),
                                List.of(letter))),
                        () -> post.add(letter, key));
    }

    private void notify(Objection objection, String key, List<PersonInfo> readers, String subject, String text) {
        for (var reader : readers) {
            outbox.send(new NewMessage(
                    objection.gmCode(),
                    objection.number(),
                    MessageKind.NOTICE,
                    objection.number() + "/" + key + "/" + reader.username(),
                    reader.email(),
                    objection.number() + ": " + subject,
                    text + "\n\n" + site.of("/werk/vervolg?nummer=" + objection.number()),
                    List.of()));
        }
    }

    private String subject(Objection objection, String subject) {
        return "Gemeente " + municipalities.read(objection.gmCode()).name() + ": " + subject + " (" + objection.number()
                + ")";
    }

    private String text(Objection objection, String text) {
        var municipality = municipalities.read(objection.gmCode());
        return "Beste " + objection.objector() + ",\n\n" + text + "\n\nHebt u een vraag? Bel " + municipality.phone()
                + ".\n\nMet vriendelijke groet,\n\nGemeente " + municipality.name();
    }

    /** Without its secret: a letter is kept, and others may read it. */
    private String statusPage() {
        return site.of("/status") + ", met de geheime link van uw aanvraag.";
    }
}
