package nl.groeikracht.legal;

import static nl.groeikracht.legal.ClockEvent.Kind.RECEIVED;
import static nl.groeikracht.legal.ClockEvent.Kind.SUPPLEMENTED;
import static nl.groeikracht.legal.ClockEvent.Kind.SUPPLEMENT_TERM_PASSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds in the events of a clock the times during which it stands still (Awb 4:15). */
final class Suspensions {

    private final List<Suspension> found = new ArrayList<>();
    private LocalDate asked;
    private LocalDate until;

    private Suspensions() {}

    static List<Suspension> of(List<ClockEvent> events) {
        var suspensions = new Suspensions();
        events.forEach(suspensions::add);
        if (suspensions.asked != null) {
            suspensions.supplement(suspensions.until, true);
        }
        suspensions.found.sort(Comparator.comparing(Suspension::from));
        return List.copyOf(suspensions.found);
    }

    private void add(ClockEvent event) {
        switch (event.kind()) {
            case SUPPLEMENT_ASKED -> {
                asked = event.date();
                until = event.until();
            }
            case SUPPLEMENT_POSTED -> {
                asked = event.date();
                until = later(until, event.until());
            }
            case SUPPLEMENT_TERM_LENGTHENED -> until = later(until, event.until());
            case SUPPLEMENTED, SUPPLEMENT_TERM_PASSED, COMPLETE, DECIDED, WITHDRAWN -> endSupplement(event);
            case CONSENT_GIVEN -> add(SuspensionGround.CONSENT, event.date().plusDays(1), event.until());
            case FOREIGN_INFORMATION_ASKED ->
                add(SuspensionGround.FOREIGN_INFORMATION, event.date().plusDays(1), event.until());
            case APPLICANT_DELAY -> add(SuspensionGround.APPLICANT_DELAY, event.date(), event.until());
            case FORCE_MAJEURE -> add(SuspensionGround.FORCE_MAJEURE, event.date(), event.until());
            case SUSPENSION_ENDED -> end(event.date());
            case RECEIVED, DELAY_ANNOUNCED, EXTENDED -> {
                // These do not stop the clock.
            }
        }
    }

    private void add(SuspensionGround ground, LocalDate from, LocalDate through) {
        found.add(new Suspension(ground, from, through, false));
    }

    /** Supplemented: through the day before. Term passed unused: through its last day, whenever that is noted. */
    private void endSupplement(ClockEvent end) {
        if (asked != null && end.kind() != RECEIVED) {
            var through =
                    end.kind() == SUPPLEMENT_TERM_PASSED ? until : end.date().minusDays(1);
            var late = end.kind() == SUPPLEMENTED && through.isAfter(until);
            supplement(late ? until : through, false);
        }
    }

    private void supplement(LocalDate through, boolean open) {
        found.add(new Suspension(SuspensionGround.SUPPLEMENT, asked.plusDays(1), through, open));
        asked = null;
    }

    /** What goes on is over: the clock runs again from this day. What was agreed with the applicant stays agreed. */
    private void end(LocalDate day) {
        found.replaceAll(suspension -> suspension.ground() != SuspensionGround.CONSENT && suspension.isOn(day)
                ? new Suspension(suspension.ground(), suspension.from(), day.minusDays(1), false)
                : suspension);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
