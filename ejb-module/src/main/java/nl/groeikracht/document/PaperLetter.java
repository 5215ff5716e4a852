package nl.groeikracht.document;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/**
 * A letter that goes by post.
 *
 * @param file its name, which tells what it is
 * @param purpose which letter of the case it is, for the domain of the case
 * @param postedOn null as long as it waits
 */
public record PaperLetter(
        long id,
        String gmCode,
        CaseNumber number,
        DocumentId document,
        String file,
        String purpose,
        LocalDate writtenOn,
        LocalDate postedOn)
        implements Serializable {}
