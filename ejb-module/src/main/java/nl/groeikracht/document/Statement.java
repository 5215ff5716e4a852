package nl.groeikracht.document;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * What a municipality itself puts on record: a title, sentences and lists, addressed to nobody.
 *
 * @param number under which it is kept
 * @param on the day on which it was drawn up
 */
public record Statement(
        String gmCode, CaseNumber number, String title, LocalDate on, List<String> paragraphs, List<Listing> listings) {

    /** A table: what it is about, its columns, and of each row the cells in that order. */
    public record Listing(String caption, List<String> columns, List<List<String>> rows) {}
}
