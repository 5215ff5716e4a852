package nl.groeikracht.legal;

import static nl.groeikracht.legal.ClockEvent.Kind.COMPLETE;
import static nl.groeikracht.legal.ClockEvent.Kind.RECEIVED;
import static nl.groeikracht.legal.ClockEvent.Kind.SUPPLEMENTED;
import static nl.groeikracht.legal.ClockEvent.Kind.SUPPLEMENT_ASKED;
import static nl.groeikracht.legal.ClockEvent.Kind.SUPPLEMENT_TERM_PASSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By when a request must be decided (Awb 4:13 and 4:15). It runs from receipt, also of an incomplete request; it stands
 * still from the day after the applicant is asked to supplement until the day on which that is done or the term for it
 * has passed. Replaying the same events always gives the same clock.
 */
public final class DecisionClock {

    private static final String SUSPENSION = "Awb 4:15 lid 1";
    private static final String LENGTHENING = "Algemene termijnenwet art. 1";
    private static final int DAYS_OF_WARNING = 7;

    private final Term term;
    private final List<ClockEvent> events;
    private final WorkingDays calendar;

    private DecisionClock(Term term, List<ClockEvent> events, WorkingDays calendar) {
        this.term = term;
        this.events = List.copyOf(events);
        this.calendar = calendar;
    }

    /**
     * @param events in the order in which they happened; the first one is the receipt
     * @throws IllegalArgumentException without a receipt at the start
     */
    public static DecisionClock of(Term term, List<ClockEvent> events, WorkingDays calendar) {
        if (events.isEmpty() || events.get(0).kind() != RECEIVED) {
            throw new IllegalArgumentException("A decision clock starts with the receipt of the request");
        }
        return new DecisionClock(term, events, calendar);
    }

    public LocalDate received() {
        return events.get(0).date();
    }

    /** The last day for the decision. While the clock stands still: as it will be if the full term is used. */
    public LocalDate deadline() {
        return term.lengthened(received(), countedEnd(), calendar);
    }

    private LocalDate countedEnd() {
        return term.rawEnd(received()).plusDays(suspendedDays());
    }

    /** A week before the deadline: time to act, not only to regret. Never before the receipt. */
    public LocalDate warningDay() {
        var day = deadline().minusDays(DAYS_OF_WARNING);
        return day.isBefore(received()) ? received() : day;
    }

    public long suspendedDays() {
        return suspensions().stream().mapToLong(Suspension::days).sum();
    }

    public boolean isSuspended() {
        return suspensions().stream().anyMatch(Suspension::open);
    }

    /**
     * The day that counts for the order of requests: the day on which all that was needed was there, not the day on
     * which someone saw that it was. Empty as long as the request is not found complete.
     */
    public Optional<LocalDate> rankingDate() {
        LocalDate lastReceipt = received();
        for (var event : events) {
            if (event.kind() == SUPPLEMENTED) {
                lastReceipt = event.date();
            } else if (event.kind() == COMPLETE) {
                return Optional.of(lastReceipt);
            }
        }
        return Optional.empty();
    }

    public List<Suspension> suspensions() {
        var suspensions = new ArrayList<Suspension>();
        ClockEvent asked = null;
        for (var event : events) {
            if (event.kind() == SUPPLEMENT_ASKED) {
                asked = event;
            } else if (asked != null && (event.kind() == SUPPLEMENTED || event.kind() == SUPPLEMENT_TERM_PASSED)) {
                suspensions.add(ended(asked, event));
                asked = null;
            } else if (asked != null && event.kind() != RECEIVED) {
                suspensions.add(
                        new Suspension(asked.date().plusDays(1), event.date().minusDays(1), false));
                asked = null;
            }
        }
        if (asked != null) {
            suspensions.add(new Suspension(asked.date().plusDays(1), asked.until(), true));
        }
        return suspensions;
    }

    /** Supplemented: through the day before. Term passed unused: through its last day, whenever that is noted. */
    private static Suspension ended(ClockEvent asked, ClockEvent end) {
        var through = end.kind() == SUPPLEMENTED ? end.date().minusDays(1) : asked.until();
        return new Suspension(
                asked.date().plusDays(1), through.isAfter(asked.until()) ? asked.until() : through, false);
    }

    /** The explanation, line by line, as it is shown to staff and residents. */
    public List<ClockStep> steps() {
        var steps = new ArrayList<ClockStep>();
        var end = term.rawEnd(received());
        steps.add(new ClockStep(ClockStep.Kind.RECEIVED, received(), 0, end, term.article()));
        for (var suspension : suspensions()) {
            steps.add(new ClockStep(ClockStep.Kind.SUSPENDED, suspension.from(), 0, end, SUSPENSION));
            end = end.plusDays(suspension.days());
            if (!suspension.open()) {
                var resumed = suspension.through().plusDays(1);
                steps.add(new ClockStep(ClockStep.Kind.RESUMED, resumed, suspension.days(), end, SUSPENSION));
            }
        }
        steps.add(lengthening(end));
        return steps;
    }

    private ClockStep lengthening(LocalDate counted) {
        var last = deadline();
        long days = last.toEpochDay() - counted.toEpochDay();
        var kind = days == 0 ? ClockStep.Kind.NOT_LENGTHENED : ClockStep.Kind.LENGTHENED;
        return new ClockStep(kind, counted, days, last, LENGTHENING);
    }
}
