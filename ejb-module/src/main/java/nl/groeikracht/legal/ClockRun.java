package nl.groeikracht.legal;

import static nl.groeikracht.legal.ClockEvent.Kind.DELAY_ANNOUNCED;
import static nl.groeikracht.legal.ClockEvent.Kind.EXTENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a decision clock once from its receipt: each suspension and announcement in the order of their days moves the
 * last day, and leaves a line that explains it.
 */
final class ClockRun {

    private static final String LENGTHENING = "Algemene termijnenwet art. 1";

    private final Term term;
    private final LocalDate received;
    private final WorkingDays calendar;
    private final boolean ownTerm;
    private final List<ClockStep> steps = new ArrayList<>();
    private LocalDate counted;
    private LocalDate announced;
    private LocalDate coveredUntil;
    private long suspendedDays;
    private boolean postponed;

    private ClockRun(Term term, LocalDate received, WorkingDays calendar, boolean ownTerm) {
        this.term = term;
        this.received = received;
        this.calendar = calendar;
        this.ownTerm = ownTerm;
        this.counted = term.rawEnd(received);
        this.coveredUntil = received;
    }

    static ClockRun of(
            Term term,
            int extensionWeeks,
            List<ClockEvent> events,
            List<Suspension> suspensions,
            WorkingDays calendar,
            boolean ownTerm) {
        var received = events.get(0).date();
        var run = new ClockRun(term, received, calendar, ownTerm);
        run.steps.add(ClockStep.at(ClockStep.Kind.RECEIVED, received, 0, run.counted, term.article()));
        var waiting = new ArrayList<>(suspensions);
        for (var event : events) {
            if (event.kind() == DELAY_ANNOUNCED) {
                run.suspendedBefore(waiting, event.date());
                run.announce(event);
            } else if (event.kind() == EXTENDED) {
                run.suspendedBefore(waiting, event.date());
                run.extend(event.date(), extensionWeeks);
            }
        }
        waiting.forEach(run::suspend);
        if (!run.isPromise()) {
            run.steps.add(run.lengthening());
        }
        return run;
    }

    private void suspendedBefore(List<Suspension> waiting, LocalDate day) {
        while (!waiting.isEmpty() && !waiting.get(0).from().isAfter(day)) {
            suspend(waiting.remove(0));
        }
    }

    /** A day counts once, and a term that is over cannot stand still any more. */
    private void suspend(Suspension suspension) {
        var days = suspension.from().isAfter(deadline()) ? 0 : suspension.daysFrom(coveredUntil.plusDays(1));
        if (days == 0 && suspension.days() > 0) {
            steps.add(step(ClockStep.Kind.SUSPENDED_IN_VAIN, suspension, suspension.from(), 0));
            return;
        }
        steps.add(step(ClockStep.Kind.SUSPENDED, suspension, suspension.from(), 0));
        suspendedDays += days;
        counted = counted.plusDays(days);
        announced = announced == null ? null : announced.plusDays(days);
        coveredUntil = suspension.through().isAfter(coveredUntil) ? suspension.through() : coveredUntil;
        if (!suspension.open()) {
            steps.add(step(
                    ClockStep.Kind.RESUMED, suspension, suspension.through().plusDays(1), days));
        }
    }

    private ClockStep step(ClockStep.Kind kind, Suspension suspension, LocalDate date, long days) {
        var through = kind == ClockStep.Kind.RESUMED ? date : suspension.through();
        var ground = suspension.ground();
        var article = isPromise() ? term.article() : ground.article();
        return new ClockStep(kind, ground, date, through, days, counted, article);
    }

    /** A private fund counts as the law does, but by its own rule. */
    private boolean isPromise() {
        return term.source() == TermSource.PROMISE;
    }

    /** With a term of its own the law's last day stays; without one the day that was named becomes the last day. */
    private void announce(ClockEvent event) {
        announced = event.until();
        if (ownTerm) {
            steps.add(ClockStep.at(ClockStep.Kind.ANNOUNCED, event.date(), 0, announced, "Awb 4:14 lid 1"));
        } else if (event.until().isAfter(counted)) {
            var days = event.until().toEpochDay() - counted.toEpochDay();
            counted = event.until();
            postponed = true;
            steps.add(ClockStep.at(ClockStep.Kind.POSTPONED, event.date(), days, counted, "Awb 4:14 lid 3"));
        }
    }

    /** A day that was announced before and is met now is not later any more. */
    private void extend(LocalDate day, int weeks) {
        var before = counted;
        counted = counted.plusWeeks(weeks);
        announced = announced == null || !announced.isAfter(counted) ? null : announced;
        var days = counted.toEpochDay() - before.toEpochDay();
        steps.add(ClockStep.at(ClockStep.Kind.EXTENDED, day, days, counted, term.article()));
    }

    /** A day that we named ourselves is not lengthened: it comes from a letter and not from a law. */
    LocalDate deadline() {
        return postponed ? counted : term.lengthened(received, counted, calendar);
    }

    private ClockStep lengthening() {
        long days = deadline().toEpochDay() - counted.toEpochDay();
        var kind = days == 0 ? ClockStep.Kind.NOT_LENGTHENED : ClockStep.Kind.LENGTHENED;
        return ClockStep.at(kind, counted, days, deadline(), LENGTHENING);
    }

    LocalDate announced() {
        return announced;
    }

    long suspendedDays() {
        return suspendedDays;
    }

    List<ClockStep> steps() {
        return List.copyOf(steps);
    }
}
