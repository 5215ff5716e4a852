package nl.groeikracht.growth;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.document.DocumentId;

/** Recorded evidence. @param document null when there is none */
public record EvidenceView(
        Phase phase, EvidenceKind kind, String done, String results, LocalDate happenedOn, DocumentId document)
        implements Serializable {}
