package nl.groeikracht.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.process.DecisionResult;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final DecisionResult TABLE = new DecisionResult(
            "phase-readiness",
            3,
            List.of(
                    Map.of("evidence", "MEMBERS", "least", 4, "reason", "Genoeg mensen."),
                    Map.of("evidence", "QUESTIONNAIRE", "least", 1, "reason", "De buren zijn gevraagd.")));

    @Test
    void the_next_phase_is_proposed_when_all_that_is_asked_is_there() {
        var readiness =
                Readiness.of(Phase.ACTIVATE, TABLE, Map.of(EvidenceKind.MEMBERS, 4, EvidenceKind.QUESTIONNAIRE, 2));

        assertThat(readiness.isProposed()).isTrue();
        assertThat(readiness.missing()).isEmpty();
        assertThat(readiness.tableLabel()).isEqualTo("phase-readiness:3");
    }

    @Test
    void what_is_missing_is_told_with_its_reason() {
        var readiness = Readiness.of(Phase.ACTIVATE, TABLE, Map.of(EvidenceKind.MEMBERS, 3));

        assertThat(readiness.isProposed()).isFalse();
        assertThat(readiness.missing())
                .extracting(Readiness.Asked::reason)
                .containsExactly("Genoeg mensen.", "De buren zijn gevraagd.");
    }

    @Test
    void a_table_that_asks_nothing_proposes_nothing() {
        var silent = new DecisionResult("phase-readiness", 3, List.of());

        assertThat(Readiness.of(Phase.GROW, silent, Map.of()).isProposed()).isFalse();
    }
}
