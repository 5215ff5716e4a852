package nl.groeikracht.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.shared.CaseNumber;
import org.junit.jupiter.api.Test;

class TeamQueryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_team_is_found_by_name_place_number_phase_guide_and_signal() {
        var team = team(GrowthState.RUNNING);

        assertThat(new TeamQuery("linde", null, null, null, false).fits(team)).isTrue();
        assertThat(new TeamQuery("OUD-OOST", null, null, null, false).fits(team))
                .isTrue();
        assertThat(new TeamQuery("2026-0007", null, null, null, false).fits(team))
                .isTrue();
        assertThat(new TeamQuery("wilg", null, null, null, false).fits(team)).isFalse();
        assertThat(new TeamQuery("", Phase.GROW, "noor", Signal.ONE_PERSON, false).fits(team))
                .isTrue();
        assertThat(new TeamQuery("", Phase.SUSTAIN, "", null, false).fits(team)).isFalse();
        assertThat(new TeamQuery("", null, "hidde", null, false).fits(team)).isFalse();
        assertThat(new TeamQuery("", null, "", Signal.STAGNATING, false).fits(team))
                .isFalse();
    }

    @Test
    void a_team_that_is_not_guided_any_more_is_shown_when_asked_for() {
        var team = team(GrowthState.STOPPED);

        assertThat(new TeamQuery("", null, "", null, false).fits(team)).isFalse();
        assertThat(TeamQuery.ALL.fits(team)).isTrue();
    }

    private static TeamLine team(GrowthState state) {
        return new TeamLine(
                new CaseNumber("HK-2026-0007"),
                "Buurtteam Linde",
                "Oud-Oost",
                null,
                state,
                Phase.GROW,
                DAY,
                DAY,
                null,
                "Noor Berkenbos",
                null,
                1,
                0,
                0,
                0,
                DAY,
                DAY,
                null,
                List.of(Signal.ONE_PERSON));
    }
}
