package nl.groeikracht.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.groeikracht.shared.Demo;
import nl.groeikracht.shared.NotFound;

/**
 * Reads the sent messages in a demonstration, where mail stays inside unless a mail server was named. Outside a
 * demonstration there is no such thing.
 */
@Stateless
@PermitAll
public class DemoMailbox {

    private static final int MOST_SHOWN = 100;
    private static final String UNREACHABLE = "@onbestelbaar.example";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Documents documents;

    /** True when messages are not handed to a mail server at all. */
    static boolean takesAllMail() {
        var server = System.getenv("GROEIKRACHT_SMTP_HOST");
        return Demo.isOn() && (server == null || server.isBlank());
    }

    /** Takes a message, unless its address is one of those that show how it goes when mail does not arrive. */
    static void take(MessageInfo message) throws SendFailedException, AddressException {
        if (message.recipient().endsWith(UNREACHABLE)) {
            throw new SendFailedException(
                    "550 Deze mailbox bestaat niet", null, null, null, InternetAddress.parse(message.recipient()));
        }
    }

    /** The newest messages first, of all municipalities; only those to the address or about the case when given. */
    public List<MessageInfo> messages(String search) {
        requireDemo();
        var sought = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        return entities.createQuery("""
                        select m from OutboxMessage m
                        where :sought = '' or lower(m.recipient) = :sought or lower(m.caseNumber) = :sought
                        order by m.createdAt desc, m.id
                        """, OutboxMessage.class)
                .setParameter("sought", sought)
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(OutboxMessage::info)
                .toList();
    }

    public MessageInfo read(MessageId id) {
        requireDemo();
        return Optional.ofNullable(entities.find(OutboxMessage.class, id.value()))
                .map(OutboxMessage::info)
                .orElseThrow(() -> new NotFound("message", id.toString()));
    }

    /** What is known of the documents that went along. */
    public List<DocumentInfo> attachments(MessageInfo message) {
        requireDemo();
        return message.attachments().stream().map(documents::info).toList();
    }

    /** @throws NotFound when this document did not go along with this message */
    public StoredDocument attachment(MessageId id, DocumentId document) {
        if (!read(id).attachments().contains(document)) {
            throw new NotFound("attachment", document.toString());
        }
        return documents.read(document);
    }

    private static void requireDemo() {
        if (!Demo.isOn()) {
            throw new NotFound("demonstration", "mailbox");
        }
    }
}
