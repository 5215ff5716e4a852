package nl.groeikracht.casework;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.document.MessageKind;
import nl.groeikracht.document.NewMessage;
import nl.groeikracht.document.Outbox;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.process.CaseCards;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.shared.CaseNumber;

/**
 * Makes the letters of follow-up cases known: by e-mail to whoever agreed to that, else by post, with proof, and fixes
 * the day of sending from which terms run (Awb 2:8, 3:41, 6:8). One letter of a case is under way at a time.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class Publication {

    static final String DELIVERED = "letterDelivered";
    static final String UNDELIVERABLE = "letterUndeliverable";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    CaseCards cards;

    @Inject
    CaseProcess process;

    @Inject
    LegalTerms legal;

    @Inject
    AuditTrail audit;

    @Inject
    Event<LetterPublished> published;

    @Inject
    Clock clock;

    /** Readies a letter; the step {@code publishLetter} of the process sends it. */
    public void ready(CaseNumber number, NewPublication letter) {
        entities.persist(new PublicationRow(number, letter, clock.instant()));
        entities.flush();
    }

    /** @return false when it has to go by post */
    public boolean publish(CaseNumber number) {
        var letter = underWay(number);
        if (letter.isElectronic()) {
            letter.handedOver(clock.instant());
            outbox.send(new NewMessage(
                    letter.gmCode(),
                    number,
                    MessageKind.FOLLOW_UP,
                    letter.key(),
                    letter.email(),
                    letter.subject(),
                    letter.words(),
                    List.of(letter.letter())));
        }
        audit.record(entry(CaseworkAct.LETTER_SENT, letter)
                .under("Awb 3:41")
                .after("electronically", letter.isElectronic()));
        return letter.isElectronic();
    }

    /** The mail server took the message; told twice, it happened once. */
    public void delivered(CaseNumber number, Instant at, String proof) {
        var letter = find(number);
        if (letter.isPresent() && letter.get().delivered(at)) {
            audit.record(entry(CaseworkAct.LETTER_DELIVERED, letter.get()).after("messageId", proof));
            process.signal(number, DELIVERED);
        }
    }

    /** The message did not arrive: the letter has to go by post. */
    public void undeliverable(CaseNumber number, String reason) {
        var letter = find(number);
        if (letter.isPresent() && letter.get().undeliverable(reason, clock.instant())) {
            audit.record(entry(CaseworkAct.LETTER_UNDELIVERABLE, letter.get()).because(reason));
            process.signal(number, UNDELIVERABLE);
        }
    }

    public void posted(CaseNumber number, LocalDate on, String by, LocalDate today) {
        var letter = underWay(number);
        letter.posted(on, by, today);
        audit.record(entry(CaseworkAct.LETTER_POSTED, letter).under("Awb 3:41").after("postedOn", on));
    }

    /** Fixes the day of sending, and the last day to object where that is open. */
    public LocalDate register(CaseNumber number) {
        var letter = underWay(number);
        var sentOn = letter.sendingDay();
        letter.sent(sentOn, letter.isObjectionable() ? legal.objectionUntil(sentOn) : null);
        var view = letter.view();
        audit.record(entry(CaseworkAct.SENDING_REGISTERED, letter)
                .under("Awb 3:41, 6:8")
                .after("sentOn", sentOn)
                .after("objectionUntil", view.objectionUntil()));
        published.fire(new LetterPublished(number, cards.read(number).kind(), sentOn, view.objectionUntil()));
        return sentOn;
    }

    /** The letters of a case, oldest first. */
    @TransactionAttribute(SUPPORTS)
    public List<PublicationView> of(CaseNumber number) {
        return entities.createQuery(
                        "select p from PublicationRow p where p.caseNumber = :number order by p.id",
                        PublicationRow.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(PublicationRow::view)
                .toList();
    }

    /** The day on which the last letter of a case was sent; empty when none was. */
    @TransactionAttribute(SUPPORTS)
    public Optional<LocalDate> sentOn(CaseNumber number) {
        return of(number).stream()
                .map(PublicationView::sentOn)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    private PublicationRow underWay(CaseNumber number) {
        return find(number).orElseThrow(() -> new IllegalStateException("No letter of " + number + " is under way"));
    }

    private Optional<PublicationRow> find(CaseNumber number) {
        return entities.createQuery(
                        "select p from PublicationRow p where p.caseNumber = :number and p.sentOn is null",
                        PublicationRow.class)
                .setParameter("number", number.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private static AuditEntry entry(CaseworkAct act, PublicationRow letter) {
        return AuditEntry.of(act).in(letter.gmCode()).onCase(letter.number());
    }
}
