package nl.groeikracht.document;

import java.io.Serializable;
import java.time.Instant;
import nl.groeikracht.shared.CaseNumber;

/**
 * What is known of a stored document.
 *
 * @param caseNumber null as long as it belongs to a draft
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal
 * @param addedBy the name of who added it
 */
public record DocumentInfo(
        DocumentId id,
        String gmCode,
        CaseNumber caseNumber,
        DocumentKind kind,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt,
        String addedBy)
        implements Serializable {}
