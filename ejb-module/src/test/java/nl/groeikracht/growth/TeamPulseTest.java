package nl.groeikracht.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamPulseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Map<Setting, Integer> SETTINGS = Map.of(
            Setting.EVALUATION_MONTHS, 6,
            Setting.EVALUATION_GRACE_DAYS, 14,
            Setting.STAGNATION_DAYS, 120,
            Setting.TALK_MONTHS, 12,
            Setting.RESTART_MONTHS, 24,
            Setting.LOW_GUIDANCE_MINUTES, 240);

    @Test
    void a_team_that_fares_well_gives_no_signal() {
        assertThat(pulse(TODAY, TODAY, true, 5).signals(TODAY, SETTINGS)).isEmpty();
    }

    @Test
    void every_trouble_gives_its_own_signal() {
        var pulse = new TeamPulse(
                Phase.ACTIVATE,
                TODAY.minusDays(121),
                TODAY.minusDays(15),
                false,
                false,
                false,
                1,
                60,
                61,
                0,
                0,
                TODAY.minusYears(1).minusDays(1));

        assertThat(pulse.signals(TODAY, SETTINGS)).containsExactly(Signal.values());
    }

    @Test
    void on_the_last_day_there_is_no_signal_yet() {
        assertThat(pulse(TODAY.minusDays(120), TODAY.minusDays(14), true, 2).signals(TODAY, SETTINGS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVATE, 900, 300, false, false",
        "GROW, 900, 300, false, true",
        "GROW, 300, 900, false, false",
        "GROW, 900, 300, true, false",
        "SUSTAIN, 240, 0, false, false",
        "SUSTAIN, 241, 0, false, true"
    })
    void from_growing_on_guidance_falls_unless_more_support_was_agreed(
            Phase phase, int recent, int before, boolean moreSupport, boolean signalled) {
        var pulse = new TeamPulse(phase, TODAY, TODAY, moreSupport, true, true, 4, 5000, 900, recent, before, null);

        assertThat(pulse.signals(TODAY, SETTINGS).contains(Signal.GUIDANCE_NOT_FALLING))
                .isEqualTo(signalled);
    }

    private static TeamPulse pulse(LocalDate lastActivity, LocalDate evaluationDue, boolean contact, int members) {
        return new TeamPulse(
                Phase.GROW, lastActivity, evaluationDue, false, contact, true, members, 600, 500, 100, 200, TODAY);
    }
}
