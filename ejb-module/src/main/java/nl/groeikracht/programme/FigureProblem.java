package nl.groeikracht.programme;

import java.io.Serializable;

/**
 * Something wrong with a file of figures.
 *
 * @param line in the file, counted from 1; 0 for the file as a whole
 * @param column heading of the column; empty when it is about the line
 * @param value what stands there, or what it collides with
 */
public record FigureProblem(int line, FigureFault fault, String column, String value) implements Serializable {

    static FigureProblem ofFile(FigureFault fault, String value) {
        return new FigureProblem(0, fault, "", value);
    }

    static FigureProblem ofLine(int line, FigureFault fault, String value) {
        return new FigureProblem(line, fault, "", value);
    }
}
