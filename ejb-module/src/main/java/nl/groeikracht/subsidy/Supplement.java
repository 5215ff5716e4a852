package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the applicant was asked to add (Awb 4:5), and what came.
 *
 * @param message to the applicant
 * @param itemLines what is missing, one line each
 * @param cameLines what came of the supplement before, one line each
 * @param until the last day to send it
 * @param answer the applicant's words; null as long as nothing came
 * @param answeredAt null as long as nothing came
 */
@Embeddable
public record Supplement(
        String message,
        @Column(name = "items") String itemLines,
        @Column(name = "came") String cameLines,
        @Column(name = "until_day") LocalDate until,
        @Column(name = "asked_by") String askedBy,
        @Column(name = "asked_at") Instant askedAt,
        String answer,
        @Column(name = "answered_at") Instant answeredAt)
        implements Serializable {

    static Supplement asked(
            String message, List<String> items, List<String> came, LocalDate until, String by, Instant at) {
        return new Supplement(message, String.join("\n", items), String.join("\n", came), until, by, at, null, null);
    }

    Supplement answered(String words, Instant at) {
        return new Supplement(message, itemLines, cameLines, until, askedBy, askedAt, words, at);
    }

    /** The same question, with more time to answer it. */
    Supplement lengthened(LocalDate longer) {
        return new Supplement(message, itemLines, cameLines, longer, askedBy, askedAt, answer, answeredAt);
    }

    public List<String> items() {
        return itemLines.isEmpty() ? List.of() : List.of(itemLines.split("\n"));
    }

    /** What came of the supplement before; empty when this is the first one. */
    public List<String> came() {
        return cameLines.isEmpty() ? List.of() : List.of(cameLines.split("\n"));
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
