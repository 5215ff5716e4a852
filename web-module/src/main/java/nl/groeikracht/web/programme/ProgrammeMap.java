package nl.groeikracht.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.groeikracht.municipality.MapPlace;

/**
 * A map of tiles of one municipality: each neighbourhood is a hexagon in its real place among the others, not in its
 * real size.
 *
 * @param municipality its name
 */
public record ProgrammeMap(String municipality, int width, int height, List<Tile> tiles) {

    private static final double RADIUS = 74;
    private static final double HALF_WIDTH = RADIUS * Math.sqrt(3) / 2;
    private static final double ROW = RADIUS * 1.5;
    private static final double GAP = 2;
    private static final double LINE = 17;
    private static final int CORNERS = 6;
    private static final int LONG_NAME = 15;

    /** Draws the places; what is said of each comes with it. */
    static ProgrammeMap of(String municipality, List<Said> places) {
        int columns =
                places.stream().mapToInt(said -> said.place().column()).max().orElse(0) + 1;
        int rows = places.stream().mapToInt(said -> said.place().row()).max().orElse(0) + 1;
        return new ProgrammeMap(
                municipality,
                (int) Math.ceil((columns * 2 + 1) * HALF_WIDTH + 2 * GAP),
                (int) Math.ceil((rows - 1) * ROW + 2 * RADIUS + 2 * GAP),
                places.stream().map(ProgrammeMap::tile).toList());
    }

    private static Tile tile(Said said) {
        var place = said.place();
        double x = GAP + HALF_WIDTH * (place.column() * 2 + 1 + place.row() % 2);
        double y = GAP + RADIUS + ROW * place.row();
        return new Tile(said, corners(x, y), lines(said, x, y));
    }

    private static String corners(double x, double y) {
        return IntStream.range(0, CORNERS)
                .mapToObj(corner -> Math.toRadians(60.0 * corner - 90))
                .map(angle -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        x + (RADIUS - GAP) * Math.cos(angle),
                        y + (RADIUS - GAP) * Math.sin(angle)))
                .collect(Collectors.joining(" "));
    }

    private static List<Line> lines(Said said, double x, double y) {
        var words = new ArrayList<>(broken(said.place().name()));
        int ofName = words.size();
        words.add(said.standing());
        if (!said.signals().isEmpty()) {
            words.add(said.signals());
        }
        double first = y - LINE * (words.size() - 1) / 2 + 4;
        return IntStream.range(0, words.size())
                .mapToObj(nth -> new Line(words.get(nth), nth < ofName ? "v" : "", x, first + nth * LINE))
                .toList();
    }

    /** A long name is broken where it has a space or a dash. */
    private static List<String> broken(String name) {
        int at = Math.max(name.lastIndexOf(' ', LONG_NAME), name.lastIndexOf('-', LONG_NAME));
        return name.length() <= LONG_NAME || at < 0
                ? List.of(name)
                : List.of(name.substring(0, at + 1).strip(), name.substring(at + 1));
    }

    /**
     * What the map says of a neighbourhood.
     *
     * @param style of its tile: by phase, chosen, or none
     * @param standing its phase, or that it does not take part
     * @param signals how many signals its team has, in words; empty for none
     * @param team number of its team; null without one that this reader may see
     */
    record Said(MapPlace place, String style, String standing, String signals, String team) {}

    /** @param corners of the hexagon */
    public record Tile(Said said, String corners, List<Line> lines) {

        public String name() {
            return said.place().name();
        }

        public String area() {
            return said.place().areaName();
        }

        public String style() {
            return said.style();
        }

        public String standing() {
            return said.standing();
        }

        public String signals() {
            return said.signals();
        }

        public String team() {
            return said.team();
        }
    }

    /** A line of text in a tile. @param style {@code v} for the name */
    public record Line(String text, String style, double x, double y) {}
}
