package nl.groeikracht.document;

import static nl.groeikracht.document.MessageStatus.FAILED;
import static nl.groeikracht.document.MessageStatus.SENT;
import static nl.groeikracht.document.MessageStatus.WAITING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.groeikracht.shared.CaseNumber;

/**
 * A message from the moment it was written, in the transaction of the act that it tells about, until the mail server
 * took it or it was given up. It keeps one mail number in all its attempts, so that a message that arrives twice can be
 * recognised as one.
 */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    /** How long to wait after the first, second… failed attempt; after one more failure it is given up. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    /** An address that was refused is tried once more: the law asks for one resend. */
    private static final int ATTEMPTS_AT_REFUSED_ADDRESS = 2;

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "gm_code")
    private String gmCode;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private String recipient;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "mail_id")
    private String mailId;

    @Column(name = "last_error")
    private String lastError;

    private boolean reported;

    @ElementCollection
    @CollectionTable(name = "outbox_attachment", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> attachments = new ArrayList<>();

    protected OutboxMessage() {}

    OutboxMessage(NewMessage message, Instant now) {
        this.id = UUID.randomUUID();
        this.idempotencyKey = message.idempotencyKey();
        this.gmCode = message.gmCode();
        this.caseNumber =
                message.caseNumber() == null ? null : message.caseNumber().value();
        this.kind = message.kind();
        this.recipient = MailAddress.of(message.recipient());
        this.subject = oneLine(message.subject(), LONGEST_SUBJECT);
        this.body = message.text();
        this.status = WAITING;
        this.dueAt = now;
        this.createdAt = now;
        this.mailId = "<" + id + "@groeikracht>";
        message.attachments().forEach(document -> attachments.add(document.value()));
    }

    void sent(Instant now) {
        attempts++;
        lastError = null;
        close(SENT, now);
    }

    void failed(String reason, boolean addressRefused, Instant now) {
        attempts++;
        lastError = oneLine(reason, LONGEST_ERROR);
        var most = addressRefused ? ATTEMPTS_AT_REFUSED_ADDRESS : WAITS.size() + 1;
        if (attempts >= most) {
            close(FAILED, now);
        } else {
            dueAt = now.plus(WAITS.get(attempts - 1));
        }
    }

    void reported() {
        reported = true;
    }

    boolean isReported() {
        return reported;
    }

    /** The listeners could not hear the news now; they hear it again at the given moment. */
    void reportAt(Instant moment) {
        dueAt = moment;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isClosed() {
        return status != WAITING;
    }

    MessageInfo info() {
        return new MessageInfo(
                new MessageId(id),
                idempotencyKey,
                gmCode,
                caseNumber == null ? null : new CaseNumber(caseNumber),
                kind,
                recipient,
                subject,
                body,
                attachments.stream().map(DocumentId::new).toList(),
                status,
                attempts,
                createdAt,
                closedAt,
                mailId,
                lastError);
    }

    private void close(MessageStatus end, Instant now) {
        status = end;
        closedAt = now;
        dueAt = now;
    }

    /** A header ends at the end of its line: whoever could add a line could add a header. */
    private static String oneLine(String text, int longest) {
        var line = text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }
}
