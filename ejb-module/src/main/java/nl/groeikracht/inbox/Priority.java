package nl.groeikracht.inbox;

import static java.time.temporal.ChronoUnit.DAYS;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.shared.Money;

/**
 * Why a case is where it is in the list: points, each with its reason. The order is never a secret.
 *
 * <ul>
 *   <li>The deadline weighs most: 60 when it has passed, and less with each day that is left.
 *   <li>Who waits long, a theme with special attention, a high amount and work that nobody took add to it.
 *   <li>A case that waits for its applicant has no points: nothing can be done.
 * </ul>
 */
public record Priority(List<Part> parts) implements Serializable {

    private static final int PASSED = 60;
    private static final int NEAR_DAYS = 10;
    private static final int MONTH = 30;
    private static final int FAR_DAYS = 60;
    private static final Money HIGH = Money.euros(4_000);
    private static final int LONG_WAIT_WEEKS = 6;
    private static final int LEFT_LYING_DAYS = 7;
    private static final int MOST_FOR_WAITING = 20;
    private static final int MOST_FOR_LATE_ADVICE = 10;

    /** What earns points; {@code number} of a part tells how many days or weeks. */
    public enum Reason {
        DEADLINE_PASSED,
        DEADLINE_IN_DAYS,
        WAITS_FOR_APPLICANT,
        APPLICANT_WAITS_WEEKS,
        ADVICE_LATE_DAYS,
        HIGH_AMOUNT,
        ACCENT,
        NOBODY,
        NEW
    }

    /** One reason with its points. */
    public record Part(Reason reason, long number, int points) implements Serializable {}

    /**
     * The facts that count.
     *
     * @param deadline last day for this work; null when none runs
     * @param adviceUntil null when no advice is awaited or missed
     * @param taken whether somebody has it
     */
    public record Facts(
            LocalDate receivedOn,
            LocalDate deadline,
            boolean suspended,
            LocalDate adviceUntil,
            Money amount,
            boolean accent,
            boolean taken) {}

    public Priority {
        parts = List.copyOf(parts);
    }

    public int total() {
        return parts.stream().mapToInt(Part::points).sum();
    }

    public static Priority of(Facts facts, LocalDate today) {
        if (facts.suspended()) {
            return new Priority(List.of(new Part(Reason.WAITS_FOR_APPLICANT, 0, 0)));
        }
        var parts = new ArrayList<Part>();
        addDeadline(parts, facts, today);
        addWaiting(parts, facts, today);
        addAdvice(parts, facts, today);
        add(parts, facts.amount().compareTo(HIGH) >= 0, Reason.HIGH_AMOUNT, 12);
        add(parts, facts.accent(), Reason.ACCENT, 10);
        return new Priority(parts);
    }

    private static void addDeadline(List<Part> parts, Facts facts, LocalDate today) {
        if (facts.deadline() == null) {
            return;
        }
        var left = DAYS.between(today, facts.deadline());
        if (left < 0) {
            parts.add(new Part(Reason.DEADLINE_PASSED, -left, PASSED));
        } else {
            parts.add(new Part(Reason.DEADLINE_IN_DAYS, left, pointsFor(left)));
        }
    }

    /** Three points a day for the first ten days, then half a point a day, then a quarter, until nothing is left. */
    private static int pointsFor(long daysLeft) {
        if (daysLeft <= NEAR_DAYS) {
            return (int) (55 - 3 * daysLeft);
        }
        if (daysLeft <= MONTH) {
            return (int) (25 - (daysLeft - NEAR_DAYS) / 2);
        }
        return daysLeft <= FAR_DAYS ? (int) (15 - (daysLeft - MONTH) / 2) : 0;
    }

    private static void addWaiting(List<Part> parts, Facts facts, LocalDate today) {
        var days = DAYS.between(facts.receivedOn(), today);
        var weeks = days / 7;
        if (weeks >= LONG_WAIT_WEEKS) {
            var points = (int) Math.min(2 * weeks - 2, MOST_FOR_WAITING);
            parts.add(new Part(Reason.APPLICANT_WAITS_WEEKS, weeks, points));
        }
        add(parts, days < LEFT_LYING_DAYS, Reason.NEW, 5);
        add(parts, days >= LEFT_LYING_DAYS && !facts.taken(), Reason.NOBODY, 8);
    }

    private static void addAdvice(List<Part> parts, Facts facts, LocalDate today) {
        if (facts.adviceUntil() != null && today.isAfter(facts.adviceUntil())) {
            var days = DAYS.between(facts.adviceUntil(), today);
            parts.add(new Part(Reason.ADVICE_LATE_DAYS, days, (int) Math.min(2 + days, MOST_FOR_LATE_ADVICE)));
        }
    }

    private static void add(List<Part> parts, boolean counts, Reason reason, int points) {
        if (counts) {
            parts.add(new Part(reason, 0, points));
        }
    }
}
