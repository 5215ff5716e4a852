package nl.groeikracht.legal;

import static nl.groeikracht.legal.ClockEvent.Kind.COMPLETE;
import static nl.groeikracht.legal.ClockEvent.Kind.DELAY_ANNOUNCED;
import static nl.groeikracht.legal.ClockEvent.Kind.EXTENDED;
import static nl.groeikracht.legal.ClockEvent.Kind.RECEIVED;
import static nl.groeikracht.legal.ClockEvent.Kind.SUPPLEMENTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * By when a request must be decided (Awb 4:13–4:15). It runs from receipt, also of an incomplete request; it stands
 * still on the days of its {@link Suspension}s, and no day counts twice. Replaying the same events always gives the same
 * clock.
 *
 * <p>There are two last days. {@link #deadline()} is the law's: after it the decision is late, and a notice of default
 * can cost money. {@link #announced()} is what the applicant was told when that day could not be met.
 */
public final class DecisionClock {

    private static final String WITHOUT_TERM = "Awb 4:13 lid 2";
    private static final int DAYS_OF_WARNING = 7;

    private final Term term;
    private final int extensionWeeks;
    private final List<ClockEvent> events;
    private final List<Suspension> suspensions;
    private final ClockRun run;

    private DecisionClock(Term term, int extensionWeeks, List<ClockEvent> events, WorkingDays calendar) {
        this.term = term;
        this.extensionWeeks = extensionWeeks;
        this.events = List.copyOf(events);
        this.suspensions = Suspensions.of(this.events);
        this.run = ClockRun.of(term, extensionWeeks, this.events, suspensions, calendar, hasTermOfItsOwn(term));
    }

    /**
     * @param events in the order in which they happened; the first one is the receipt
     * @throws IllegalArgumentException without a receipt at the start
     */
    public static DecisionClock of(Term term, List<ClockEvent> events, WorkingDays calendar) {
        return of(term, 0, events, calendar);
    }

    /**
     * The same under a scheme that gives itself extra time.
     *
     * @param extensionWeeks how much longer the scheme's own rule makes the term, once; 0 when it has no such rule
     */
    public static DecisionClock of(Term term, int extensionWeeks, List<ClockEvent> events, WorkingDays calendar) {
        if (events.isEmpty() || events.get(0).kind() != RECEIVED) {
            throw new IllegalArgumentException("A decision clock starts with the receipt of the request");
        }
        return new DecisionClock(term, extensionWeeks, events, calendar);
    }

    public LocalDate received() {
        return events.get(0).date();
    }

    /** The last day for the decision. While the clock stands still: as it will be if the full term is used. */
    public LocalDate deadline() {
        return run.deadline();
    }

    /** The later day that the applicant was told (Awb 4:14); empty when none was. */
    public Optional<LocalDate> announced() {
        return Optional.ofNullable(run.announced());
    }

    public boolean isDelayAnnounced() {
        return events.stream().anyMatch(event -> event.kind() == DELAY_ANNOUNCED);
    }

    /** Whether the scheme gives extra time that was not taken yet. */
    public boolean mayBeExtended() {
        return extensionWeeks > 0 && events.stream().noneMatch(event -> event.kind() == EXTENDED);
    }

    /** The rule that sets the term. */
    public String article() {
        return term.article();
    }

    /**
     * Whether a rule sets the term for this decision. If so, announcing a later day does not move the term (Awb 4:14
     * lid 1); if not, the day that is announced becomes the term (4:14 lid 3).
     */
    public boolean hasTermOfItsOwn() {
        return hasTermOfItsOwn(term);
    }

    private static boolean hasTermOfItsOwn(Term term) {
        return !WITHOUT_TERM.equals(term.article());
    }

    /** A week before the deadline: time to act, not only to regret. Never before the receipt. */
    public LocalDate warningDay() {
        var day = deadline().minusDays(DAYS_OF_WARNING);
        return day.isBefore(received()) ? received() : day;
    }

    /** On how many days it stood still, each counted once. */
    public long suspendedDays() {
        return run.suspendedDays();
    }

    /** Whether it waits for the applicant's supplement. */
    public boolean isSuspended() {
        return suspensions.stream().anyMatch(Suspension::open);
    }

    /** Whether it stands still on a day, for whatever reason. */
    public boolean isSuspendedOn(LocalDate day) {
        return suspensions.stream().anyMatch(suspension -> suspension.isOn(day));
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

    /** In the order in which they began; they can overlap. */
    public List<Suspension> suspensions() {
        return suspensions;
    }

    /** The explanation, line by line, as it is shown to staff and residents. */
    public List<ClockStep> steps() {
        return run.steps();
    }
}
