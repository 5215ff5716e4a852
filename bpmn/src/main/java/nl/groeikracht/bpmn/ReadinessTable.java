package nl.groeikracht.bpmn;

import java.util.Map;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;

/** Which evidence does a phase ask for? The names in {@code phase-readiness.dmn}. */
public final class ReadinessTable {

    public static final String KEY = "phase-readiness";

    /** The approach of a team that is in no programme with rules of its own. */
    public static final String STANDARD = "standard";

    private ReadinessTable() {}

    /**
     * What the table looks at.
     *
     * @param approach name of the approach of a programme
     */
    public record Facts(String approach, Phase phase) {

        public Map<String, Object> inputs() {
            return Map.of("approach", approach, "phase", phase.name());
        }
    }
}
