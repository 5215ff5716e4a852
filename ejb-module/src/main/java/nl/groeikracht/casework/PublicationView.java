package nl.groeikracht.casework;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.shared.CaseNumber;

/**
 * How a letter was made known; what has not happened yet is null.
 *
 * @param addressee name and address, a line each
 * @param email null: it goes by post
 * @param sentOn the day of sending that counts for the terms (Awb 3:41, 6:8)
 * @param objectionUntil last day to object; null for what is open to no objection
 */
public record PublicationView(
        CaseNumber number,
        DocumentId letter,
        String addressee,
        String email,
        LocalDate readiedOn,
        Instant deliveredAt,
        Instant undeliverableAt,
        String undeliverableReason,
        LocalDate postedOn,
        String postedBy,
        LocalDate sentOn,
        LocalDate objectionUntil)
        implements Serializable {}
