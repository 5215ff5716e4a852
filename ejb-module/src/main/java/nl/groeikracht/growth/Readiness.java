package nl.groeikracht.growth;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.process.DecisionResult;

/**
 * What a phase asks for, and how much of it there is. The table proposes; guide and team confirm.
 *
 * @param tableLabel which version of the table, {@code phase-readiness:1}
 */
public record Readiness(Phase phase, List<Asked> asked, String tableLabel) implements Serializable {

    public Readiness {
        asked = List.copyOf(asked);
    }

    static Readiness of(Phase phase, DecisionResult answer, Map<EvidenceKind, Integer> found) {
        var asked = answer.rows().stream()
                .map(row -> {
                    var kind = EvidenceKind.valueOf((String) row.get("evidence"));
                    return new Asked(kind, ((Number) row.get("least")).intValue(), found.getOrDefault(kind, 0), (String)
                            row.get("reason"));
                })
                .toList();
        return new Readiness(phase, asked, answer.versionLabel());
    }

    /** Whether the table proposes the step to the next phase. */
    public boolean isProposed() {
        return !asked.isEmpty() && asked.stream().allMatch(Asked::isMet);
    }

    public List<Asked> missing() {
        return asked.stream().filter(one -> !one.isMet()).toList();
    }

    /**
     * One thing that a phase asks for.
     *
     * @param found how many there are
     * @param reason why it is asked
     */
    public record Asked(EvidenceKind kind, int least, int found, String reason) implements Serializable {

        public boolean isMet() {
            return found >= least;
        }
    }
}
