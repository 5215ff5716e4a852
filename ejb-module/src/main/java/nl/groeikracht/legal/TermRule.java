package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule of the catalogue of terms.
 *
 * @param key its name in the catalogue, such as {@code objection}
 * @param name what has to be done within it, in Dutch
 */
public record TermRule(String key, String name, Term term, TermDirection direction) implements Serializable {

    /** Counts the term from an event, and tells how. */
    public TermCalculation calculate(LocalDate event, WorkingDays calendar) {
        return direction == TermDirection.BACKWARD ? countedBack(event) : counted(event, calendar);
    }

    private TermCalculation countedBack(LocalDate event) {
        var end = term.lastDayBefore(event);
        return new TermCalculation(
                this,
                event,
                end,
                List.of(
                        TermStep.of(TermStep.Kind.COUNTED_BACK, event, end, term.article()),
                        TermStep.of(TermStep.Kind.NOT_MOVED_COUNTED_BACK, end, end, "Atw art. 1 lid 2")));
    }

    private TermCalculation counted(LocalDate event, WorkingDays calendar) {
        var steps = new ArrayList<TermStep>();
        var raw = term.rawEnd(event);
        var end = term.end(event, calendar);
        steps.add(TermStep.of(TermStep.Kind.COUNTED, event, raw, term.article()));
        if (!term.isLengthenedByLaw()) {
            steps.add(notLengthened(raw));
        } else if (end.equals(raw)) {
            steps.add(TermStep.of(TermStep.Kind.ENDS_ON_WORKING_DAY, raw, raw, "Atw art. 1 lid 1"));
        } else {
            steps.addAll(lengthenings(raw, end, calendar));
        }
        return new TermCalculation(this, event, end, steps);
    }

    private TermStep notLengthened(LocalDate raw) {
        if (term.lengthening() == TermLengthening.NEVER) {
            return TermStep.of(TermStep.Kind.NOT_LENGTHENED_BY_RULE, raw, raw, term.article());
        }
        return term.source().isLengthenedByLaw()
                ? TermStep.of(TermStep.Kind.NOT_LENGTHENED_TOO_LONG, raw, raw, "Atw art. 4")
                : TermStep.of(TermStep.Kind.NOT_LENGTHENED_BY_SOURCE, raw, raw, "Atw art. 1 lid 1 en art. 5");
    }

    /** Day by day; when a working day was skipped too, that is for the sake of two working days (art. 2). */
    private List<TermStep> lengthenings(LocalDate raw, LocalDate end, WorkingDays calendar) {
        var steps = new ArrayList<TermStep>();
        for (var day = raw; day.isBefore(end); day = day.plusDays(1)) {
            var next = day.plusDays(1);
            var skipped = calendar.reason(day);
            steps.add(
                    skipped.isPresent()
                            ? new TermStep(
                                    TermStep.Kind.NON_WORKING_DAY,
                                    day,
                                    next,
                                    1,
                                    skipped.get().article(),
                                    skipped.get())
                            : TermStep.of(TermStep.Kind.TWO_WORKING_DAYS, day, next, "Atw art. 2"));
        }
        return steps;
    }
}
