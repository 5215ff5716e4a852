package nl.groeikracht.audit;

import java.io.Serializable;
import java.util.List;

/**
 * A page of the trail, the newest line first.
 *
 * @param next where the following page starts; null on the last one
 */
public record AuditPage(List<AuditLine> lines, Long next) implements Serializable {}
