package nl.groeikracht.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.bpmn.ReadinessTable.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadinessTableTest {

    private final DecisionTable table = DecisionTable.of(ReadinessTable.KEY);

    @ParameterizedTest
    @EnumSource(Phase.class)
    void every_phase_asks_for_evidence_and_says_why(Phase phase) {
        assertThat(table.evaluate(new Facts(ReadinessTable.STANDARD, phase).inputs()))
                .hasSizeBetween(2, 4)
                .allSatisfy(row -> {
                    assertThat((Integer) row.get("least")).isPositive();
                    assertThat((String) row.get("reason")).endsWith(".");
                });
    }

    @Test
    void a_team_is_formed_when_it_has_four_people_three_skills_and_the_neighbours_answers() {
        assertThat(table.evaluate(new Facts(ReadinessTable.STANDARD, Phase.ACTIVATE).inputs()))
                .extracting(row -> row.get("evidence") + ">=" + row.get("least"))
                .containsExactlyInAnyOrder("MEMBERS>=4", "SKILLS>=3", "QUESTIONNAIRE>=1");
    }
}
