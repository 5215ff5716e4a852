package nl.groeikracht.process;

import java.io.Serializable;
import java.time.Instant;
import nl.groeikracht.shared.CaseNumber;

/**
 * A step that the system could not do, also not after trying again.
 *
 * @param step id in the diagram
 * @param stepName its label there
 * @param cause what went wrong, in one line
 * @param details the whole story for who must solve it; empty in a list
 * @param retries how often the engine will still try by itself
 */
public record Incident(
        String id,
        CaseNumber number,
        String gmCode,
        String subject,
        String step,
        String stepName,
        String cause,
        String details,
        Instant since,
        int retries)
        implements Serializable {}
