package nl.groeikracht.web.monitor;

import java.io.Serializable;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.groeikracht.monitoring.WeekFlow;

/**
 * Two bars a week, in and out, drawn in a box of 580 by 220. At most {@value #SHOWN} weeks: the newest.
 *
 * @param lines the horizontal lines with their numbers
 */
public record FlowChart(List<Line> lines, List<Week> weeks) implements Serializable {

    static final int SHOWN = 26;
    private static final double BOTTOM = 170;
    private static final double HEIGHT = 132;
    private static final double LEFT = 40;
    private static final double WIDTH = 536;
    private static final int LINES = 4;

    /** A horizontal line at {@code y} that stands for {@code value}. */
    public record Line(double y, long value) implements Serializable {

        public double textY() {
            return y + 4;
        }
    }

    /** The bars of one week. */
    public record Week(int number, double x, double width, Bar in, Bar out) implements Serializable {

        public double outX() {
            return x + width + 2;
        }

        public double middle() {
            return x + width + 1;
        }
    }

    /** From {@code y} down to the bottom line. */
    public record Bar(double y, double height) implements Serializable {}

    static FlowChart of(List<WeekFlow> all) {
        var flow = all.subList(Math.max(0, all.size() - SHOWN), all.size());
        long most = flow.stream()
                .flatMapToLong(week -> LongStream.of(week.received(), week.closed()))
                .max()
                .orElse(0);
        long step = Math.max(1, (most + LINES - 2) / (LINES - 1));
        long top = step * (LINES - 1);
        var lines = IntStream.range(0, LINES)
                .mapToObj(i -> new Line(BOTTOM - HEIGHT * i / (LINES - 1), i * step))
                .toList();
        double room = WIDTH / Math.max(1, flow.size());
        double width = Math.min(16, Math.floor(room * 0.36));
        var weeks = IntStream.range(0, flow.size())
                .mapToObj(i -> week(flow.get(i), LEFT + room * i, width, top))
                .toList();
        return new FlowChart(lines, weeks);
    }

    private static Week week(WeekFlow flow, double x, double width, long top) {
        int number = flow.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return new Week(number, x, width, bar(flow.received(), top), bar(flow.closed(), top));
    }

    private static Bar bar(long value, long top) {
        double height = HEIGHT * value / top;
        return new Bar(BOTTOM - height, height);
    }
}
