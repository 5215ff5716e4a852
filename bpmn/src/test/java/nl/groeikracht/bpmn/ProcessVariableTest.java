package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.SubsidyRequestProcess.DECIDE_BY;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.ELIGIBLE;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.OUTCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome;
import org.junit.jupiter.api.Test;

class ProcessVariableTest {

    private static final Instant MOMENT = Instant.parse("2026-12-17T23:00:00Z");

    @Test
    void a_moment_is_kept_as_a_date_that_a_timer_can_read() {
        assertThat(DECIDE_BY.of(MOMENT)).isEqualTo(new ProcessVariable.Value("decideBy", Date.from(MOMENT)));
        assertThat(DECIDE_BY.read(Date.from(MOMENT))).isEqualTo(MOMENT);
    }

    @Test
    void a_choice_is_kept_by_its_name() {
        assertThat(OUTCOME.of(Outcome.GRANT)).isEqualTo(new ProcessVariable.Value("outcome", "GRANT"));
        assertThat(OUTCOME.read("GRANT")).isEqualTo(Outcome.GRANT);
    }

    @Test
    void a_yes_or_no_is_kept_as_it_is() {
        assertThat(ELIGIBLE.of(true)).isEqualTo(new ProcessVariable.Value("eligible", true));
        assertThat(ELIGIBLE.read(false)).isFalse();
    }

    @Test
    void a_value_is_never_empty() {
        assertThatThrownBy(() -> OUTCOME.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("outcome");
    }

    @Test
    void what_is_not_there_yet_reads_as_empty() {
        assertThat(OUTCOME.read(null)).isNull();
        assertThat(DECIDE_BY.read(null)).isNull();
    }

    @Test
    void an_unknown_choice_is_refused() {
        assertThatThrownBy(() -> OUTCOME.read("MAYBE")).hasMessage("MAYBE is no choice of outcome");
    }
}
