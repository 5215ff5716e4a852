package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.ClockStep;
import nl.groeikracht.legal.DecisionClock;
import nl.groeikracht.legal.Suspension;

/**
 * The legal clock of a request, as of today.
 *
 * @param running false when the request is decided or withdrawn
 * @param daysLeft until the last day for the decision; below zero when it is past
 * @param announced the later day that the applicant was told (Awb 4:14); null when none was
 * @param ownTerm a rule sets the term: announcing a later day does not move it
 * @param suspended the clock stands still today
 * @param rankingDate the day that counts for the order of requests; null as long as it is not complete
 * @param steps how the last day came about
 */
public record ClockView(
        LocalDate received,
        LocalDate deadline,
        LocalDate announced,
        boolean ownTerm,
        LocalDate warningDay,
        boolean running,
        long daysLeft,
        boolean suspended,
        long suspendedDays,
        LocalDate rankingDate,
        List<ClockStep> steps,
        List<Suspension> suspensions)
        implements Serializable {

    static ClockView of(DecisionClock clock, boolean running, LocalDate today) {
        return new ClockView(
                clock.received(),
                clock.deadline(),
                clock.announced().orElse(null),
                clock.hasTermOfItsOwn(),
                clock.warningDay(),
                running,
                clock.deadline().toEpochDay() - today.toEpochDay(),
                running && clock.isSuspendedOn(today),
                clock.suspendedDays(),
                clock.rankingDate().orElse(null),
                clock.steps(),
                clock.suspensions());
    }
}
