package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.document.DeliveryListener;
import nl.groeikracht.document.MessageInfo;
import nl.groeikracht.document.MessageKind;
import nl.groeikracht.document.PaperPost;

/** Hears what became of the mail with a decision. */
@ApplicationScoped
public class LetterDelivery implements DeliveryListener {

    @Inject
    DecisionLetter letter;

    @Inject
    SubsidyRequests requests;

    @Inject
    PaperPost post;

    @Override
    public void delivered(MessageInfo message) {
        if (isDecision(message)) {
            letter.delivered(message.caseNumber(), message.closedAt(), message.mailId());
        }
    }

    /** What cannot be delivered by e-mail goes by post; a decision has a task for that. */
    @Override
    public void undeliverable(MessageInfo message) {
        if (isDecision(message)) {
            letter.undeliverable(message.caseNumber(), String.valueOf(message.lastError()));
        } else if (isToApplicant(message)) {
            var key = message.key().substring(message.caseNumber().value().length() + 1);
            message.attachments().forEach(written -> post.add(written, key));
        }
    }

    private boolean isToApplicant(MessageInfo message) {
        return message.caseNumber() != null
                && !message.attachments().isEmpty()
                && requests.find(message.caseNumber())
                        .filter(request ->
                                message.recipient().equals(request.applicant().email()))
                        .isPresent();
    }

    private boolean isDecision(MessageInfo message) {
        return message.kind() == MessageKind.DECISION
                && message.caseNumber() != null
                && requests.find(message.caseNumber()).isPresent();
    }
}
