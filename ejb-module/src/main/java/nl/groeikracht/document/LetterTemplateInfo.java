package nl.groeikracht.document;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the text of a kind of letter.
 *
 * @param version 0 for the text that comes with the application
 * @param validFrom null for that text
 * @param createdBy who wrote it; null for that text
 */
public record LetterTemplateInfo(
        LetterKind kind, int version, String text, LocalDate validFrom, Instant createdAt, String createdBy)
        implements Serializable {

    /** The text that comes with the application. */
    public boolean isStandard() {
        return version == 0;
    }
}
