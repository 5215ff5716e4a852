package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.document.DeliveryListener;
import nl.groeikracht.document.MessageInfo;
import nl.groeikracht.document.MessageKind;

/** Hears what became of the mail with a decision. */
@ApplicationScoped
public class LetterDelivery implements DeliveryListener {

    @Inject
    DecisionLetter letter;

    @Inject
    SubsidyRequests requests;

    @Override
    public void delivered(MessageInfo message) {
        if (isDecision(message)) {
            letter.delivered(message.caseNumber(), message.closedAt(), message.mailId());
        }
    }

    @Override
    public void undeliverable(MessageInfo message) {
        if (isDecision(message)) {
            letter.undeliverable(message.caseNumber(), String.valueOf(message.lastError()));
        }
    }

    private boolean isDecision(MessageInfo message) {
        return message.kind() == MessageKind.DECISION
                && message.caseNumber() != null
                && requests.find(message.caseNumber()).isPresent();
    }
}
