package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.OpenTask;

/**
 * Is everything there?
 *
 * @param requiredDocuments what the scheme asks for
 * @param usualTerm the usual last day for supplementing
 * @param earliestTerm the first day that can be set
 * @param latestTerm the last day that can be set
 */
public record CompletenessTask(
        OpenTask task,
        CaseView view,
        List<String> requiredDocuments,
        LocalDate usualTerm,
        LocalDate earliestTerm,
        LocalDate latestTerm,
        List<LawHint> hints)
        implements Serializable {}
