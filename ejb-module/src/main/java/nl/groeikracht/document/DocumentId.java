package nl.groeikracht.document;

import java.io.Serializable;
import java.util.UUID;
import nl.groeikracht.shared.NotFound;

/** The identity of a stored document; cannot be guessed. */
public record DocumentId(UUID value) implements Serializable {

    public static DocumentId create() {
        return new DocumentId(UUID.randomUUID());
    }

    /** @throws NotFound when the text is no document's identity: a mistyped one does not exist */
    public static DocumentId of(String text) {
        try {
            return new DocumentId(UUID.fromString(String.valueOf(text)));
        } catch (IllegalArgumentException noIdentity) {
            throw new NotFound("document", String.valueOf(text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
