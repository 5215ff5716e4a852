package nl.groeikracht.web.monitor;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import nl.groeikracht.monitoring.Count;

/** One bar an age band, the youngest first, drawn in a box of 580 by 220. */
public record AgeChart(List<Bar> bars) implements Serializable {

    private static final double LONGEST = 372;
    private static final double ROW = 39;

    /**
     * @param key of the age band, 0 to 4
     * @param css colour: at ease, soon, late
     */
    public record Bar(String key, String css, double y, double width, long count) implements Serializable {

        public double textY() {
            return y + 17;
        }

        public double valueX() {
            return 150 + width;
        }
    }

    static AgeChart of(List<Count> ages) {
        long most = ages.stream().mapToLong(Count::cases).max().orElse(0);
        return new AgeChart(IntStream.range(0, ages.size())
                .mapToObj(i -> {
                    var age = ages.get(i);
                    double width = most == 0 ? 0 : LONGEST * age.cases() / most;
                    return new Bar(age.key(), colour(i), 15 + ROW * i, width, age.cases());
                })
                .toList());
    }

    private static String colour(int band) {
        return band < 3 ? "gk-f-ok" : band == 3 ? "gk-f-warn" : "gk-f-bad";
    }
}
