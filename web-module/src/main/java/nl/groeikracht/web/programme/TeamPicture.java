package nl.groeikracht.web.programme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.groeikracht.programme.TeamRow;

/**
 * The two small pictures beside a team: the phase it is in, and its hours of guidance by quarter.
 *
 * @param steps one mark for each phase
 * @param hours points of the line of the hours; empty when there is nothing to draw
 */
public record TeamPicture(List<Mark> steps, String hours, double endX, double endY) {

    private static final int PHASES = 5;
    private static final int STEP = 15;
    private static final double WIDTH = 96;
    private static final double HEIGHT = 20;
    private static final double MARGIN = 4;

    static TeamPicture of(TeamRow row) {
        var steps = IntStream.range(0, PHASES)
                .mapToObj(at -> new Mark(at * STEP, style(at + 1, row)))
                .toList();
        double most = row.quarters().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most == 0 || row.quarters().size() < 2) {
            return new TeamPicture(steps, "", 0, 0);
        }
        int end = row.quarters().size() - 1;
        return new TeamPicture(
                steps,
                points(row.quarters(), most),
                x(end, end),
                y(row.quarters().get(end), most));
    }

    private static String style(int phase, TeamRow row) {
        if ("INDEPENDENT".equals(row.state()) || phase < row.phaseNumber()) {
            return "on";
        }
        return phase == row.phaseNumber() ? "now" : "off";
    }

    private static String points(List<Integer> quarters, double most) {
        int end = quarters.size() - 1;
        return IntStream.range(0, quarters.size())
                .mapToObj(at -> String.format(Locale.ROOT, "%.1f,%.1f", x(at, end), y(quarters.get(at), most)))
                .collect(Collectors.joining(" "));
    }

    private static double x(int at, int end) {
        return MARGIN + WIDTH * at / end;
    }

    private static double y(int hours, double most) {
        return MARGIN + HEIGHT - HEIGHT * hours / most;
    }

    public boolean isDrawn() {
        return !hours.isEmpty();
    }

    /** @param style {@code on} for what is behind, {@code now}, {@code off} for what is to come */
    public record Mark(int x, String style) {

        public boolean isNow() {
            return "now".equals(style);
        }
    }
}
