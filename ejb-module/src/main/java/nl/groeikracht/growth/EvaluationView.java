package nl.groeikracht.growth;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.bpmn.GrowthCycleProcess.Outcome;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;

/** An evaluation that was held. @param toPhase null unless the team stepped back */
public record EvaluationView(
        Phase phase, LocalDate dueOn, LocalDate heldOn, Outcome outcome, Phase toPhase, String reasons)
        implements Serializable {}
