package nl.groeikracht.growth;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.shared.CaseNumber;

/**
 * A team in a list.
 *
 * @param programme null when it is in none
 * @param endedOn null while it is guided
 * @param guide name; null without one
 * @param contact name; null without one
 * @param plannedMinutes guidance planned for the phase in which it is
 * @param phaseMinutes guidance spent in that phase
 * @param minutes guidance spent in all
 * @param signals what asks attention; none when it is not guided any more
 */
public record TeamLine(
        CaseNumber number,
        String name,
        String place,
        CaseNumber programme,
        GrowthState state,
        Phase phase,
        LocalDate phaseSince,
        LocalDate startedOn,
        LocalDate endedOn,
        String guide,
        String contact,
        int members,
        int plannedMinutes,
        int phaseMinutes,
        int minutes,
        LocalDate lastActivity,
        LocalDate evaluationDue,
        Integer inhabitants,
        List<Signal> signals)
        implements Serializable {

    public TeamLine {
        signals = List.copyOf(signals);
    }

    public boolean isGuided() {
        return state == GrowthState.RUNNING;
    }
}
