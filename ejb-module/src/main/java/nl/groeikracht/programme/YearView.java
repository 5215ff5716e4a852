package nl.groeikracht.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * A year of a programme; what has not happened yet is null.
 *
 * @param figures as they were when the year was reported
 * @param goesOn whether the programme goes on after it
 */
public record YearView(
        int year,
        LocalDate startsOn,
        LocalDate endsOn,
        String results,
        String lessons,
        Map<String, Long> figures,
        String reportedBy,
        LocalDate reportedOn,
        Boolean goesOn,
        String reasons,
        String decidedBy,
        LocalDate decidedOn)
        implements Serializable {

    public boolean isReported() {
        return reportedOn != null;
    }

    public boolean isDecided() {
        return goesOn != null;
    }
}
