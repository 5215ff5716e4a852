package nl.groeikracht.growth;

import java.time.LocalDate;
import nl.groeikracht.document.CheckedUpload;

/**
 * What was done in a phase.
 *
 * @param results empty when there are none yet
 * @param upload a document that shows it; null when there is none
 */
public record NewEvidence(EvidenceKind kind, String done, String results, LocalDate happenedOn, CheckedUpload upload) {}
