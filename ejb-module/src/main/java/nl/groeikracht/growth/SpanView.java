package nl.groeikracht.growth;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;

/**
 * A stay in a phase.
 *
 * @param leftOn null while the team is in it
 * @param cause {@code START}, {@code READY}, {@code STEP_BACK} or {@code RESTART}
 */
public record SpanView(Phase phase, LocalDate enteredOn, LocalDate leftOn, String cause, String reasons)
        implements Serializable {}
