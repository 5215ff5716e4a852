package nl.groeikracht.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.shared.CaseNumber;
import org.junit.jupiter.api.Test;

class GrowthCycleTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 2);
    private static final LocalDate MUCH_LATER = LocalDate.of(2028, 9, 2);

    private final GrowthCycle cycle =
            new GrowthCycle(new CaseNumber("HK-2026-0001"), "GM0396", Phase.INITIATE, BEGIN, LATER);

    @Test
    void the_phases_follow_each_other_to_independence() {
        for (var phase : Phase.values()) {
            assertThat(cycle.phase()).isEqualTo(phase);
            assertThat(cycle.goOn(LATER)).isEqualTo(phase != Phase.SUSTAIN);
        }

        assertThat(cycle.state()).isEqualTo(GrowthState.INDEPENDENT);
        assertThat(cycle.endedOn()).isEqualTo(LATER);
        assertThatThrownBy(() -> cycle.goOn(LATER)).hasMessageContaining("refusal.teamNotGuided");
    }

    @Test
    void a_team_steps_back_to_an_earlier_phase_only() {
        cycle.goOn(LATER);
        cycle.goOn(LATER);

        assertThatThrownBy(() -> cycle.stepBack(Phase.STRUCTURE, LATER, LATER))
                .hasMessageContaining("refusal.notAnEarlierPhase");
        assertThatThrownBy(() -> cycle.stepBack(Phase.SUSTAIN, LATER, LATER))
                .hasMessageContaining("refusal.notAnEarlierPhase");
        assertThatThrownBy(() -> cycle.stepBack(null, LATER, LATER)).hasMessageContaining("refusal.notAnEarlierPhase");
        cycle.stepBack(Phase.INITIATE, LATER, MUCH_LATER);
        assertThat(cycle.phase()).isEqualTo(Phase.INITIATE);
        assertThat(cycle.evaluationDue()).isEqualTo(MUCH_LATER);
    }

    @Test
    void a_team_that_stopped_with_lessons_begins_again_for_some_time() {
        assertThatThrownBy(() -> cycle.stop(" ", LATER, MUCH_LATER)).hasMessageContaining("refusal.textMissing");
        cycle.stop("Begin met iets kleins.", LATER, MUCH_LATER);
        assertThat(cycle.state()).isEqualTo(GrowthState.STOPPED);

        assertThatThrownBy(() -> cycle.restart(Phase.INITIATE, MUCH_LATER.plusDays(1), MUCH_LATER))
                .hasMessageContaining("refusal.cannotRestart");
        cycle.restart(Phase.ACTIVATE, MUCH_LATER, MUCH_LATER.plusMonths(6));
        assertThat(cycle.isRunning()).isTrue();
        assertThat(cycle.endedOn()).isNull();
        assertThat(cycle.lessons()).isEqualTo("Begin met iets kleins.");
    }

    @Test
    void a_team_that_merged_or_split_does_nothing_any_more() {
        cycle.merge(LATER);

        assertThatThrownBy(() -> cycle.split(LATER)).hasMessageContaining("refusal.teamNotGuided");
        assertThatThrownBy(() -> cycle.evaluated(false, LATER)).hasMessageContaining("refusal.teamNotGuided");
        assertThatThrownBy(() -> cycle.restart(Phase.GROW, LATER, LATER)).hasMessageContaining("refusal.cannotRestart");
    }

    @Test
    void first_the_team_signs_and_then_the_municipality() {
        var agreement = new Agreement(
                new CaseNumber("HK-2026-0001"),
                new AgreementForm("Groener", "Geveltuinen", "Iris trekt", ""),
                "noor",
                BEGIN);

        assertThatThrownBy(() -> agreement.signForMunicipality("joris", BEGIN))
                .hasMessageContaining("refusal.teamSignsFirst");
        agreement.signForTeam(7, BEGIN);
        assertThatThrownBy(() -> agreement.signForTeam(8, BEGIN)).hasMessageContaining("refusal.signedAlready");
        agreement.signForMunicipality("joris", BEGIN);
        assertThat(agreement.isSigned()).isTrue();
    }
}
