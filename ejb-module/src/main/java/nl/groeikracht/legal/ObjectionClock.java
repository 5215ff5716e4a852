package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * By when an objection must be decided (Awb 7:10). It runs from the day after the term for objecting has passed, not from
 * the day of filing; it stands still while the objector repairs what is missing, and can be postponed. Replaying the same
 * facts always gives the same clock.
 */
public final class ObjectionClock {

    private static final String SUSPENSION = "Awb 7:10 lid 2";
    private static final String LENGTHENING = "Algemene termijnenwet art. 1";
    private static final int DAYS_OF_WARNING = 7;

    private final LocalDate objectionUntil;
    private final Term term;
    private final List<Repair> repairs;
    private final List<Postponement> postponements;
    private final WorkingDays calendar;

    private ObjectionClock(
            LocalDate objectionUntil,
            Term term,
            List<Repair> repairs,
            List<Postponement> postponements,
            WorkingDays calendar) {
        this.objectionUntil = objectionUntil;
        this.term = term;
        this.repairs = List.copyOf(repairs);
        this.postponements = List.copyOf(postponements);
        this.calendar = calendar;
    }

    /**
     * @param objectionUntil last day of the term for objecting (Awb 6:7)
     * @param term six weeks, or twelve with a commission
     * @param repairs in the order in which they were asked
     * @param postponements in the order in which they were made
     */
    public static ObjectionClock of(
            LocalDate objectionUntil,
            Term term,
            List<Repair> repairs,
            List<Postponement> postponements,
            WorkingDays calendar) {
        return new ObjectionClock(objectionUntil, term, repairs, postponements, calendar);
    }

    /** The last day for the decision. While the clock stands still: as it will be if the full term for repair is used. */
    public LocalDate deadline() {
        var deadline = beforePostponement();
        for (var postponement : postponements) {
            deadline = postponement.after(deadline, calendar);
        }
        return deadline;
    }

    /** A week before the deadline, but not before the term began. */
    public LocalDate warningDay() {
        var day = deadline().minusDays(DAYS_OF_WARNING);
        return day.isBefore(objectionUntil) ? objectionUntil : day;
    }

    public boolean isSuspended() {
        return repairs.stream().anyMatch(Repair::isOpen);
    }

    public long suspendedDays() {
        return repairs.stream().mapToLong(this::days).sum();
    }

    /** The explanation, line by line, as it is shown to staff and residents. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var end = term.rawEnd(objectionUntil);
        lines.add(new Line(Line.Kind.BEGINS, objectionUntil.plusDays(1), 0, end, term.article()));
        for (var repair : repairs) {
            end = end.plusDays(days(repair));
            lines.add(new Line(Line.Kind.SUSPENDED, repair.asked().plusDays(1), days(repair), end, SUSPENSION));
        }
        var last = beforePostponement();
        var moved = last.toEpochDay() - end.toEpochDay();
        lines.add(
                new Line(moved == 0 ? Line.Kind.NOT_LENGTHENED : Line.Kind.LENGTHENED, end, moved, last, LENGTHENING));
        for (var postponement : postponements) {
            var later = postponement.after(last, calendar);
            lines.add(new Line(
                    Line.Kind.POSTPONED,
                    postponement.on(),
                    later.toEpochDay() - last.toEpochDay(),
                    later,
                    postponement.article()));
            last = later;
        }
        return List.copyOf(lines);
    }

    private LocalDate beforePostponement() {
        return term.lengthened(objectionUntil, term.rawEnd(objectionUntil).plusDays(suspendedDays()), calendar);
    }

    /** Only days on which the term runs can be suspended: a repair before it begins costs no time. */
    private long days(Repair repair) {
        var from = repair.asked().isBefore(objectionUntil)
                ? objectionUntil.plusDays(1)
                : repair.asked().plusDays(1);
        return Math.max(0, repair.through().toEpochDay() - from.toEpochDay() + 1);
    }

    /**
     * The objector was asked to repair something (Awb 6:6).
     *
     * @param until last day of the term for it
     * @param repaired the day on which it was done; null when not (yet)
     * @param passed whether the term passed unused
     */
    public record Repair(LocalDate asked, LocalDate until, LocalDate repaired, boolean passed) implements Serializable {

        /** @throws IllegalArgumentException without a term that ends later: that would not suspend */
        public Repair {
            if (until == null || !until.isAfter(asked)) {
                throw new IllegalArgumentException("A request to repair names a term that ends after " + asked);
            }
        }

        boolean isOpen() {
            return repaired == null && !passed;
        }

        private LocalDate through() {
            if (repaired == null) {
                return until;
            }
            var dayBefore = repaired.minusDays(1);
            return dayBefore.isAfter(until) ? until : dayBefore;
        }
    }

    /**
     * The decision was postponed.
     *
     * @param term of the body's own postponement (Awb 7:10, third paragraph); null with consent
     * @param until as agreed with the objector (fourth paragraph); null otherwise
     */
    public record Postponement(LocalDate on, Term term, LocalDate until, String article) implements Serializable {

        public static Postponement by(LocalDate on, Term term) {
            return new Postponement(on, term, null, term.article());
        }

        public static Postponement agreed(LocalDate on, LocalDate until) {
            return new Postponement(on, null, until, "Awb 7:10 lid 4");
        }

        private LocalDate after(LocalDate deadline, WorkingDays calendar) {
            if (term != null) {
                return term.end(deadline, calendar);
            }
            return until.isAfter(deadline) ? until : deadline;
        }
    }

    /**
     * One line of how the deadline came about.
     *
     * @param date when it happened
     * @param days by how many days the deadline moved
     * @param deadline the last day as it stands after this line
     * @param article the rule
     */
    public record Line(Kind kind, LocalDate date, long days, LocalDate deadline, String article)
            implements Serializable {

        /** What the line tells. */
        public enum Kind {
            BEGINS,
            SUSPENDED,
            LENGTHENED,
            NOT_LENGTHENED,
            POSTPONED
        }
    }
}
