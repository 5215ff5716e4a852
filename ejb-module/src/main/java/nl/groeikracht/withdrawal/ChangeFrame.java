package nl.groeikracht.withdrawal;

import java.time.LocalDate;
import nl.groeikracht.legal.Term;
import nl.groeikracht.legal.WorkingDays;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.subsidy.DeterminedSubsidy;

/**
 * Within what a subsidy can be changed today.
 *
 * @param granted what it comes to now
 * @param determined null as long as it is not determined
 * @param notice the shortest term that is reasonable for a change for the future (Awb 4:50)
 * @param limit how long a determination can be changed (4:49, third paragraph)
 */
record ChangeFrame(
        Money granted, DeterminedSubsidy determined, LocalDate today, Term notice, Term limit, WorkingDays days) {

    boolean isDetermined() {
        return determined != null;
    }

    /** The first day on which a change for the future can work. */
    LocalDate earliestEffect() {
        return notice.end(today, days).plusDays(1);
    }

    /** The last day to change a determination; null when there is none. */
    LocalDate latest() {
        return isDetermined() ? limit.end(determined.madeKnownOn(), days) : null;
    }

    /** The last day to change it for what was done, or left, on a day. */
    LocalDate latestAfter(LocalDate breach) {
        return limit.end(breach, days);
    }

    void requireOpenTo(ChangeGround ground) {
        boolean afterwards = ground.moment() == ChangeGround.Moment.AFTER_DETERMINATION;
        if (afterwards && !isDetermined()) {
            throw new Refusal("refusal.changeNotDetermined");
        }
        if (!afterwards && isDetermined()) {
            throw new Refusal("refusal.changeDetermined", determined.madeKnownOn());
        }
    }
}
