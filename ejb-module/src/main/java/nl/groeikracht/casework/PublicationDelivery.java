package nl.groeikracht.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.document.DeliveryListener;
import nl.groeikracht.document.MessageInfo;
import nl.groeikracht.document.MessageKind;

/** Hears what became of the mail with a letter of a follow-up case. */
@ApplicationScoped
public class PublicationDelivery implements DeliveryListener {

    @Inject
    Publication publication;

    @Override
    public void delivered(MessageInfo message) {
        if (isPublication(message)) {
            publication.delivered(message.caseNumber(), message.closedAt(), message.mailId());
        }
    }

    @Override
    public void undeliverable(MessageInfo message) {
        if (isPublication(message)) {
            publication.undeliverable(message.caseNumber(), String.valueOf(message.lastError()));
        }
    }

    private static boolean isPublication(MessageInfo message) {
        return message.kind() == MessageKind.FOLLOW_UP && message.caseNumber() != null;
    }
}
