package nl.groeikracht.growth;

import java.io.Serializable;
import nl.groeikracht.bpmn.GrowthCycleProcess.Outcome;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;

/**
 * What team, guide and municipality chose together.
 *
 * @param member id of the member who speaks for the team
 * @param toPhase the earlier phase; only when the team steps back
 * @param lessons what others can learn; only when the team stops
 */
public record EvaluationForm(Outcome outcome, String reasons, Long member, Phase toPhase, String lessons)
        implements Serializable {}
