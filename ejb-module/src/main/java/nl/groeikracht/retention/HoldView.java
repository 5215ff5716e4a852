package nl.groeikracht.retention;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;

/**
 * A hold that nobody lifted.
 *
 * @param until its last day; null when it holds until someone lifts it
 * @param setBy name of who set it
 * @param passed its last day is over: it stops nothing any more
 */
public record HoldView(
        long id, CaseNumber number, String reason, LocalDate until, String setBy, Instant setAt, boolean passed)
        implements Serializable {}
