package nl.groeikracht.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * Where a team of a programme stands.
 *
 * @param track the theme for which its neighbourhood was chosen; empty for a team that came from others
 * @param phase name of the phase of its growth cycle
 * @param phaseNumber from 1 to 5
 * @param cause what brought it in this phase: {@code START}, {@code READY}, {@code STEP_BACK} or {@code RESTART}
 * @param reasons what people said of it then
 * @param since first day in this phase
 * @param lastActive the day on which something was recorded last
 * @param nextStep element of the process that waits for somebody; empty when none does
 * @param quarters hours of guidance in each of the last four quarters of a year, the oldest first
 * @param phaseHours hours of guidance in this phase
 * @param plannedHours hours of guidance planned for this phase
 * @param hours of guidance in all
 * @param ownCost what was spent for this team
 * @param sharedCost its part of what was spent for all teams together
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
        String cause,
        String reasons,
        LocalDate since,
        LocalDate lastActive,
        String nextStep,
        List<Integer> quarters,
        int phaseHours,
        int plannedHours,
        int hours,
        Money ownCost,
        Money sharedCost,
        List<String> signals,
        String state,
        boolean guided)
        implements Serializable {

    public TeamRow {
        quarters = List.copyOf(quarters);
        signals = List.copyOf(signals);
    }

    public Money cost() {
        return ownCost.plus(sharedCost);
    }
}
