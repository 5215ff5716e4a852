package nl.groeikracht.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * Where a team of a programme stands.
 *
 * @param track the theme for which its neighbourhood was chosen; empty for a team that came from others
 * @param phase name of the phase of its growth cycle
 * @param phaseNumber from 1 to 5
 * @param since first day in this phase
 * @param lastActive the day on which something was recorded last
 * @param nextStep element of the process that waits for somebody; empty when none does
 * @param quarters hours of guidance in each of the last four quarters of a year, the oldest first
 * @param phaseHours hours of guidance in this phase
 * @param plannedHours hours of guidance planned for this phase
 * @param signals what asks attention, in the words of the growth cycle
 * @param state of its growth cycle
 * @param guided false when it stands on its own feet, stopped, or went on in another team
 */
public record TeamRow(
        CaseNumber number,
        String name,
        String gmCode,
        String track,
        String phase,
        int phaseNumber,
        LocalDate since,
        LocalDate lastActive,
        String nextStep,
        List<Integer> quarters,
        int phaseHours,
        int plannedHours,
        List<String> signals,
        String state,
        boolean guided)
        implements Serializable {

    public TeamRow {
        quarters = List.copyOf(quarters);
        signals = List.copyOf(signals);
    }
}
