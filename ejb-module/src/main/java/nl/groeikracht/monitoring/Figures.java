package nl.groeikracht.monitoring;

import java.io.Serializable;

/**
 * The figures of one period.
 *
 * @param received requests that came in
 * @param closed decided or withdrawn
 * @param open at the end of the period
 * @param late whose term has passed while they are open; now
 * @param medianDays calendar days from receipt to decision for half of the decided requests; null without any
 * @param p90Days the same for nine of ten
 * @param decided with a decision
 * @param decidedInTime of those within the decision term
 */
public record Figures(
        long received,
        long closed,
        long open,
        long late,
        Double medianDays,
        Double p90Days,
        long decided,
        long decidedInTime)
        implements Serializable {

    /** Share decided within the term, from 0 to 1; null when nothing was decided. */
    public Double shareInTime() {
        return decided == 0 ? null : (double) decidedInTime / decided;
    }
}
