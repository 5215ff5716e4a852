package nl.groeikracht.document;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * A message as it stands in the outbox.
 *
 * @param key under which it was written; of a case: its number, a slash, and which message it is
 * @param caseNumber null when it is about no case
 * @param closedAt when it was sent or given up; null while it waits
 * @param mailId the number under which mail servers know it: the proof of sending
 * @param lastError why the last attempt failed; null when none did
 */
public record MessageInfo(
        MessageId id,
        String key,
        String gmCode,
        CaseNumber caseNumber,
        MessageKind kind,
        String recipient,
        String subject,
        String text,
        List<DocumentId> attachments,
        MessageStatus status,
        int attempts,
        Instant createdAt,
        Instant closedAt,
        String mailId,
        String lastError)
        implements Serializable {

    public MessageInfo {
        attachments = List.copyOf(attachments);
    }
}
