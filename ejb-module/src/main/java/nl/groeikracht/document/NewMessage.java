package nl.groeikracht.document;

import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * A message to be sent by mail.
 *
 * @param caseNumber null when it is about no case
 * @param idempotencyKey a second message with the same key is not sent: it is the first one, such as
 *     {@code HK-2026-0137/receipt}
 * @param recipient one mail address
 * @param text plain text
 * @param attachments documents to send along
 */
public record NewMessage(
        String gmCode,
        CaseNumber caseNumber,
        MessageKind kind,
        String idempotencyKey,
        String recipient,
        String subject,
        String text,
        List<DocumentId> attachments) {

    public NewMessage {
        attachments = List.copyOf(attachments);
    }
}
