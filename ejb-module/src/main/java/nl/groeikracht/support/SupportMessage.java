package nl.groeikracht.support;

import java.io.Serializable;
import java.time.Instant;

/** Something that was said in a request for help. @param by who wrote it; null when the resident did */
public record SupportMessage(String body, String by, Instant at) implements Serializable {

    public boolean isOfResident() {
        return by == null;
    }
}
