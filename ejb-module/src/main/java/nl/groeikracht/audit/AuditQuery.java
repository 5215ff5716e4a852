package nl.groeikracht.audit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which lines of the trail to read; what is null or blank does not narrow.
 *
 * @param caseNumber exactly this case
 * @param person part of a name or user name
 * @param act code of an act, or its start: {@code subsidy.} for all acts on requests
 * @param from first day
 * @param through last day
 * @param refusedOnly only what was tried and refused
 */
public record AuditQuery(
        String caseNumber, String person, String act, LocalDate from, LocalDate through, boolean refusedOnly)
        implements Serializable {

    public static AuditQuery ofCase(String caseNumber) {
        return new AuditQuery(caseNumber, null, null, null, null, false);
    }
}
