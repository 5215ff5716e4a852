package nl.groeikracht.legal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A term that was counted, with its explanation.
 *
 * @param from the event: the day before the term's first day, or the day before which it has to be done
 * @param end the last day on which it can still be done
 */
public record TermCalculation(TermRule rule, LocalDate from, LocalDate end, List<TermStep> steps)
        implements Serializable {

    public TermCalculation {
        steps = List.copyOf(steps);
    }

    /** The articles that were used, each once. */
    public List<String> articles() {
        return steps.stream().map(TermStep::article).distinct().toList();
    }
}
