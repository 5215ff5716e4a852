package nl.groeikracht.growth;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;

/** Guidance in minutes, per phase and kind: what was planned, and what was spent. */
public record GuidanceView(List<Line> lines) implements Serializable {

    public GuidanceView {
        lines = List.copyOf(lines);
    }

    public int planned(Phase phase) {
        return sum(phase, Line::planned);
    }

    public int actual(Phase phase) {
        return sum(phase, Line::actual);
    }

    /** One number per phase: of all kinds together. */
    public List<Total> totals() {
        return List.of(Phase.values()).stream()
                .map(phase -> new Total(phase, planned(phase), actual(phase)))
                .toList();
    }

    public List<Line> of(Phase phase) {
        return lines.stream().filter(line -> line.phase() == phase).toList();
    }

    private int sum(Phase phase, ToIntFunction<Line> what) {
        return of(phase).stream().mapToInt(what).sum();
    }

    /** One kind of guidance in one phase. */
    public record Line(Phase phase, GuidanceKind kind, int planned, int actual) implements Serializable {}

    /** All guidance in one phase. */
    public record Total(Phase phase, int planned, int actual) implements Serializable {}
}
