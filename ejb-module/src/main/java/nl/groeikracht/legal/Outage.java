package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Days on which residents could not send us anything by the electronic channel.
 *
 * @param endedOn its last day, expected or known
 * @param extendedTo the last day for what had to be sent in on one of these days
 * @param what did not work, in plain words
 */
public record Outage(LocalDate startedOn, LocalDate endedOn, LocalDate extendedTo, String what)
        implements Serializable {

    /** Whether a term that ends on this day was cut short by it. */
    boolean covers(LocalDate end) {
        return !end.isBefore(startedOn) && !end.isAfter(endedOn);
    }

    /** From its first day until those who missed their day have had the time to send. */
    boolean isFelt(LocalDate day) {
        return !day.isBefore(startedOn) && !day.isAfter(extendedTo);
    }

    /** The end of a term for residents, lengthened by the outages in which it ends; else the same day. */
    static LocalDate lengthened(List<Outage> outages, LocalDate end) {
        var last = end;
        for (boolean moved = true; moved; ) {
            var before = last;
            for (var outage : outages) {
                last = outage.covers(last) && outage.extendedTo.isAfter(last) ? outage.extendedTo : last;
            }
            moved = last.isAfter(before);
        }
        return last;
    }
}
