package nl.groeikracht.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A line of the trail as people read it.
 *
 * @param act code of the act, translated by the pages
 * @param changes what it was and what it became, by name
 */
public record AuditLine(
        long id,
        Instant at,
        String act,
        String caseNumber,
        String actorId,
        String actorName,
        String actorRole,
        String onBehalfOf,
        String reason,
        String rule,
        String processVersion,
        String decisionVersion,
        boolean refused,
        List<String> documents,
        List<Change> changes)
        implements Serializable {

    /** One thing that an act changed; {@code before} or {@code after} may be empty. */
    public record Change(String what, String before, String after) implements Serializable {}
}
