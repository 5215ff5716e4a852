package nl.groeikracht.document;

import static nl.groeikracht.document.DocumentAct.MESSAGE_QUEUED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;

/**
 * Takes messages in the transaction of the act that they tell about: no message without the act, no act without its
 * message. {@link MailDelivery} sends them afterwards.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Puts a message in the outbox; when one with the same idempotency key is there already, that one.
     *
     * @throws nl.groeikracht.shared.Refusal {@code refusal.mailAddress} when the recipient is no mail address
     */
    public MessageId send(NewMessage message) {
        var earlier = entities.createQuery(
                        "select m from OutboxMessage m where m.idempotencyKey = :key", OutboxMessage.class)
                .setParameter("key", message.idempotencyKey())
                .getResultStream()
                .findFirst();
        return earlier.orElseGet(() -> queue(message)).info().id();
    }

    private OutboxMessage queue(NewMessage message) {
        var queued = new OutboxMessage(message, clock.instant());
        entities.persist(queued);
        var entry = AuditEntry.of(MESSAGE_QUEUED)
                .by(Actor.system())
                .in(message.gmCode())
                .after("kind", message.kind());
        if (message.caseNumber() != null) {
            entry.onCase(message.caseNumber());
        }
        audit.record(entry);
        return queued;
    }

    /** The messages about a case, oldest first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<MessageInfo> of(CaseNumber number) {
        return entities.createQuery(
                        "select m from OutboxMessage m where m.caseNumber = :number order by m.createdAt, m.id",
                        OutboxMessage.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(OutboxMessage::info)
                .toList();
    }
}
