package nl.groeikracht.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * A programme as it stands; what has not happened yet is null.
 *
 * @param gmCode the municipality that leads it
 * @param gmCodes all that take part
 * @param startsOn as planned
 * @param currentYear counted from 1; 0 before the launch
 * @param from first day, of the launch once that happened
 * @param through last day of the last year
 * @param uncommittedYear that starts or is near without its money being committed
 */
public record ProgrammeView(
        CaseNumber number,
        String gmCode,
        List<String> gmCodes,
        String name,
        String goals,
        List<String> themes,
        LocalDate startsOn,
        int years,
        int teams,
        int leadMonths,
        ProgrammeState state,
        LocalDate selectedOn,
        String selectedBy,
        String selectionReasons,
        LocalDate launchableFrom,
        LocalDate launchedOn,
        int currentYear,
        LocalDate from,
        LocalDate through,
        Integer uncommittedYear,
        LocalDate closedOn,
        String closedBecause)
        implements Serializable {

    public boolean isChoosing() {
        return state == ProgrammeState.PREPARING || state == ProgrammeState.SELECTING;
    }

    public boolean isRunning() {
        return state == ProgrammeState.RUNNING;
    }

    public boolean isChosen() {
        return selectedOn != null;
    }

    public boolean isLaunched() {
        return launchedOn != null;
    }

    public boolean isOver() {
        return state == ProgrammeState.CLOSED || state == ProgrammeState.CANCELLED;
    }
}
