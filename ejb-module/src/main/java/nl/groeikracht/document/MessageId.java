package nl.groeikracht.document;

import java.io.Serializable;
import java.util.UUID;
import nl.groeikracht.shared.NotFound;

/** The identity of a message in the outbox. */
public record MessageId(UUID value) implements Serializable {

    /** @throws NotFound when the text is no message's identity */
    public static MessageId of(String text) {
        try {
            return new MessageId(UUID.fromString(String.valueOf(text)));
        } catch (IllegalArgumentException noIdentity) {
            throw new NotFound("message", String.valueOf(text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
