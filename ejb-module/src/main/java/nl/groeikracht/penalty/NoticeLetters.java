package nl.groeikracht.penalty;

import static nl.groeikracht.document.DutchText.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.casework.DueDecision;
import nl.groeikracht.casework.NewPublication;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.document.Letter;
import nl.groeikracht.document.LetterKind;
import nl.groeikracht.document.LetterWriter;
import nl.groeikracht.document.MessageKind;
import nl.groeikracht.document.NewMessage;
import nl.groeikracht.document.Outbox;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.SiteAddress;

/** The letters and messages about a notice of default: by e-mail to whoever agreed to that, else by post (Awb 2:8). */
@ApplicationScoped
class NoticeLetters {

    @Inject
    LetterWriter writer;

    @Inject
    Outbox outbox;

    @Inject
    Publication publication;

    @Inject
    NoticeWords words;

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

    /** At once, with a copy of what came in; on paper it waits with the documents of the case, to be printed. */
    void confirmReceipt(NoticeView view, DueDecision due) {
        var letter = writer.write(letter(LetterKind.NOTICE_RECEIPT, view, due).entered(words.entered(view, due)));
        if (due.email() == null) {
            return;
        }
        outbox.send(new NewMessage(
                view.gmCode(),
                view.number(),
                MessageKind.RECEIPT,
                view.number() + "/receipt",
                due.email(),
                subject(view, "Wij hebben uw ingebrekestelling ontvangen"),
                text(
                        due,
                        "U vindt dat ons besluit te laat is. Wij hebben uw bericht ontvangen op "
                                + date(view.receivedOn())
                                + ". In de bijlage staat een kopie. Wij kijken er meteen naar."),
                List.of(letter)));
    }

    /** It came too early, or the decision came in time: nothing is owed, and that is told with its reason. */
    void answer(NoticeView view, DueDecision due) {
        var letter = letter(LetterKind.NOTICE_ANSWER, view, due)
                .decided(words.answer(view))
                .because(words.answerReasons(view))
                .under(words.answerBasis());
        ready(LetterKind.NOTICE_ANSWER, view, due, letter, false);
    }

    void decision(NoticeView view, DueDecision due) {
        var today = Dutch.today(clock);
        var kind = view.owed().isZero() ? LetterKind.NO_PENALTY_DECISION : LetterKind.PENALTY_DECISION;
        var letter = letter(kind, view, due)
                .decided(words.decided(view))
                .facts(words.facts(view, due))
                .because(words.reasons(view))
                .under(words.basis(view))
                .onBehalfOf(view.body())
                .signedBy(people.nameOf(view.decidedBy()), "mandaathouder")
                .objectionUntil(legal.objectionUntil(today))
                .paidBy(legal.paymentUntil(today), due.iban());
        ready(kind, view, due, letter, true);
    }

    /** To those who can decide: each day costs money now. */
    void warnOfPenalty(NoticeView view) {
        for (var decider : people.withRole(view.gmCode(), Role.DECIDER)) {
            outbox.send(new NewMessage(
                    view.gmCode(),
                    view.number(),
                    MessageKind.NOTICE,
                    view.number() + "/penalty/" + decider.username(),
                    decider.email(),
                    view.number() + ": elke dag kost nu geld",
                    words.warning(view) + "\n\n" + site.of("/werk/zaak?nummer=" + view.dueCase()),
                    List.of()));
        }
    }

    private void ready(LetterKind kind, NoticeView view, DueDecision due, Letter letter, boolean objectionable) {
        publication.ready(
                view.number(),
                new NewPublication(
                        view.gmCode(),
                        writer.write(letter),
                        due.applicant() + "\n" + due.address(),
                        due.email(),
                        subject(view, kind.dutch()),
                        text(due, "Wij reageren op uw ingebrekestelling. De brief staat in de bijlage."),
                        objectionable));
    }

    private Letter letter(LetterKind kind, NoticeView view, DueDecision due) {
        var letter = Letter.of(kind, view.gmCode(), view.number())
                .to(due.applicant(), due.address().lines().toList())
                .sentOn(Dutch.today(clock))
                .askedOn(due.receivedOn())
                .about(due.title())
                .handledBy(due.handler())
                .onBehalfOf(municipalities.read(view.gmCode()).body());
        return due.email() == null ? letter.byPost() : letter;
    }

    private String subject(NoticeView view, String what) {
        return "Gemeente " + municipalities.read(view.gmCode()).name() + ": " + what + " (" + view.number() + ")";
    }

    private String text(DueDecision due, String words) {
        var municipality = municipalities.read(due.gmCode());
        return "Beste " + due.applicant() + ",\n\n" + words + "\n\nHebt u een vraag? Bel " + municipality.phone()
                + ".\n\nMet vriendelijke groet,\n\nGemeente " + municipality.name();
    }
}
