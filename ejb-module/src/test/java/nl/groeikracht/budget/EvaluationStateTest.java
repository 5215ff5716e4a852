package nl.groeikracht.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationStateTest {

    private static final LocalDate DUE = LocalDate.of(2030, 12, 31);
    private static final EvaluationState STATE = new EvaluationState(DUE.minusYears(5), DUE, List.of());

    @Test
    void awb_4_24_the_last_day_is_announced_half_a_year_before_and_then_told_to_be_over() {
        assertThat(STATE.isNear(LocalDate.of(2030, 6, 30))).isFalse();
        assertThat(STATE.isNear(LocalDate.of(2030, 7, 1))).isTrue();
        assertThat(STATE.isNear(DUE)).isTrue();
        assertThat(STATE.isLate(DUE)).isFalse();
        assertThat(STATE.isLate(DUE.plusDays(1))).isTrue();
        assertThat(STATE.isNear(DUE.plusDays(1))).isFalse();
    }
}
