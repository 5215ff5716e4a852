package nl.groeikracht.web.growth;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.growth.GuidanceView;

/**
 * Two bars a phase, hours planned and hours given, drawn in a box of 580 by 220: the first should follow the second
 * down to almost nothing.
 *
 * @param lines the horizontal lines with their hours
 */
public record GuidanceChart(List<Line> lines, List<Pair> phases) implements Serializable {

    private static final double BOTTOM = 170;
    private static final double HEIGHT = 132;
    private static final double LEFT = 40;
    private static final double ROOM = 107;
    private static final double WIDTH = 36;
    private static final int STEPS = 3;
    private static final double MINUTES = 60;

    /** A horizontal line at {@code y} that stands for so many hours. */
    public record Line(double y, long hours) implements Serializable {

        public double textY() {
            return y + 4;
        }
    }

    /** The bars of one phase, of which {@code x} is the left side. */
    public record Pair(Phase phase, double x, Bar planned, Bar given) implements Serializable {

        public double givenX() {
            return x + WIDTH + 2;
        }

        public double plannedMiddle() {
            return x + WIDTH / 2;
        }

        public double givenMiddle() {
            return givenX() + WIDTH / 2;
        }

        public double middle() {
            return x + WIDTH + 1;
        }
    }

    /** From {@code y} down to the bottom line. */
    public record Bar(double y, double height, int minutes) implements Serializable {

        public double width() {
            return WIDTH;
        }

        public double textY() {
            return y - 6;
        }
    }

    static GuidanceChart of(List<GuidanceView.Total> totals) {
        double most = totals.stream()
                .mapToDouble(total -> Math.max(total.planned(), total.actual()) / MINUTES)
                .max()
                .orElse(0);
        long step = Math.max(1, (long) Math.ceil(most / STEPS));
        double top = step * STEPS * MINUTES;
        var lines = IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> new Line(BOTTOM - HEIGHT * i / STEPS, i * step))
                .toList();
        var phases = IntStream.range(0, totals.size())
                .mapToObj(i -> new Pair(
                        totals.get(i).phase(),
                        LEFT + ROOM * i + (ROOM - 2 * WIDTH) / 2,
                        bar(totals.get(i).planned(), top),
                        bar(totals.get(i).actual(), top)))
                .toList();
        return new GuidanceChart(lines, phases);
    }

    private static Bar bar(int minutes, double top) {
        double height = HEIGHT * minutes / top;
        return new Bar(BOTTOM - height, height, minutes);
    }
}
