package nl.groeikracht.programme;

import java.io.Serializable;
import java.util.List;

/**
 * What is in a file of figures, line by line.
 *
 * @param figures headings of the columns with figures
 * @param rows the lines that can be used
 * @param lines how many lines there are, without the headings
 * @param elsewhere lines about another municipality, or about a municipality or district as a whole: passed over
 */
public record FigureReport(
        List<String> figures, List<FigureRow> rows, List<FigureProblem> problems, int lines, int elsewhere)
        implements Serializable {

    static FigureReport unusable(FigureProblem problem) {
        return new FigureReport(List.of(), List.of(), List.of(problem), 0, 0);
    }

    /** Everything can be taken over as it is. */
    public boolean isRight() {
        return problems.isEmpty() && !rows.isEmpty();
    }

    /** Something is wrong, but there are lines that can be used. */
    public boolean isPartlyRight() {
        return !problems.isEmpty()
                && !rows.isEmpty()
                && problems.stream().noneMatch(problem -> problem.fault().isOfWholeFile());
    }

    /** How many lines have a problem. */
    public long wrongLines() {
        return problems.stream().mapToInt(FigureProblem::line).distinct().count();
    }
}
