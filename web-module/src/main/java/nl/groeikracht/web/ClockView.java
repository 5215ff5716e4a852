package nl.groeikracht.web;

import java.io.Serializable;
import java.util.List;

/**
 * The decision term as a picture, with the table that explains it, for {@code app:clock}; made by {@link Clocks}.
 *
 * @param description the picture in words
 */
public record ClockView(
        String title, String description, List<Bar> bars, List<Label> labels, Integer today, List<Row> rows)
        implements Serializable {

    public ClockView {
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /** @param css {@code run}, {@code sus} (stands still), {@code ext} (extended) or {@code rest} */
    public record Bar(String css, int x, int width) implements Serializable {}

    public record Label(int x, int y, String anchor, boolean strong, String text) implements Serializable {}

    /** One event on the clock: what, when, what it did, and by which rule. */
    public record Row(String event, String date, String effect, String source) implements Serializable {}
}
