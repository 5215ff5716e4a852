package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether a scheme was reported on in time (Awb 4:24).
 *
 * @param since the first day of the scheme
 * @param dueOn the last day to publish the next report
 * @param published the reports that were published, the newest first
 */
public record EvaluationState(LocalDate since, LocalDate dueOn, List<SchemeEvaluation> published)
        implements Serializable {

    /** So long before its last day it is time to begin. */
    private static final int MONTHS_AHEAD = 6;

    public EvaluationState {
        published = List.copyOf(published);
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }

    public boolean isNear(LocalDate today) {
        return !isLate(today) && today.isAfter(dueOn.minusMonths(MONTHS_AHEAD));
    }
}
