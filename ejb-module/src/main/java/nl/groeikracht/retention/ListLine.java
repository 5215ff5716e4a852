package nl.groeikracht.retention;

import java.io.Serializable;
import java.time.Instant;
import nl.groeikracht.shared.CaseNumber;

/**
 * A list in the row of all lists.
 *
 * @param dossiers how many were drawn up on it
 * @param destroyed how many of them are gone
 */
public record ListLine(CaseNumber number, Instant drawnAt, ListState state, long dossiers, long destroyed)
        implements Serializable {}
