package nl.groeikracht.document;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static nl.groeikracht.document.DocumentAct.MESSAGE_FAILED;
import static nl.groeikracht.document.DocumentAct.MESSAGE_SENT;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.shared.Actor;

/**
 * The steps of delivery, each in a transaction of its own. A message is locked while it is sent, so that no other node
 * takes it; when this one falls over before the mark is written, the message is sent again: at least once.
 * The news is told in a second step, so that a listener that fails does not make the mail go out once more.
 */
@Stateless
@RunAs("process")
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class DeliveryRound {

    private static final Duration UNTIL_NEXT_REPORT = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:jboss/mail/groeikracht")
    Session session;

    @Inject
    Documents documents;

    @Inject
    Municipalities municipalities;

    @Inject
    Instance<DeliveryListener> listeners;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Sends the message that waits longest; false when none waits. */
    public boolean deliverNext() {
        var next = lock("status = 'WAITING' and due_at <= ?1");
        next.ifPresent(this::deliver);
        return next.isPresent();
    }

    /** The message whose news is told next; empty when there is none. */
    public Optional<MessageId> nextToReport() {
        return lock("status <> 'WAITING' and not reported and due_at <= ?1")
                .map(message -> message.info().id());
    }

    /** Tells the listeners what became of a message. */
    public void report(MessageId id) {
        var message = entities.find(OutboxMessage.class, id.value(), PESSIMISTIC_WRITE);
        if (message.isReported()) {
            return;
        }
        message.reported();
        var news = message.info();
        for (var listener : listeners) {
            if (news.status() == MessageStatus.SENT) {
                listener.delivered(news);
            } else {
                listener.undeliverable(news);
            }
        }
    }

    public void reportLater(MessageId id) {
        entities.find(OutboxMessage.class, id.value()).reportAt(clock.instant().plus(UNTIL_NEXT_REPORT));
    }

    private void deliver(OutboxMessage message) {
        var info = message.info();
        try {
            if (DemoMailbox.takesAllMail()) {
                DemoMailbox.take(info);
            } else {
                var attachments =
                        info.attachments().stream().map(documents::read).toList();
                new Postman(session).deliver(info, sender(info), attachments);
            }
            message.sent(clock.instant());
        } catch (MessagingException | RuntimeException failure) {
            message.failed(reason(failure), isAddressRefused(failure), clock.instant());
        }
        if (message.isClosed()) {
            remember(message.info());
        }
    }

    private Postman.Sender sender(MessageInfo message) {
        var municipality = municipalities.read(message.gmCode());
        return new Postman.Sender(LetterHead.nameOf(municipality), municipality.email());
    }

    private Optional<OutboxMessage> lock(String condition) {
        var ids = entities.createNativeQuery(
                        "select id from outbox_message where " + condition
                                + " order by due_at limit 1 for update skip locked",
                        UUID.class)
                .setParameter(1, clock.instant())
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(entities.find(OutboxMessage.class, ids.get(0)));
    }

    private void remember(MessageInfo message) {
        var sent = message.status() == MessageStatus.SENT;
        var entry = AuditEntry.of(sent ? MESSAGE_SENT : MESSAGE_FAILED)
                .in(message.gmCode())
                .by(Actor.system())
                .after("kind", message.kind())
                .after("mail", message.mailId())
                .after("attempts", message.attempts());
        if (message.caseNumber() != null) {
            entry.onCase(message.caseNumber());
        }
        audit.record(sent ? entry : entry.because(message.lastError()));
    }

    static boolean isAddressRefused(Exception failure) {
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }

    static String reason(Exception failure) {
        var next = failure instanceof MessagingException mail ? mail.getNextException() : null;
        return next == null || next.getMessage() == null ? String.valueOf(failure.getMessage()) : next.getMessage();
    }
}
