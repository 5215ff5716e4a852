package nl.groeikracht.budget;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mandate gives the power that is written in the register, and no other. */
class MandateInfoTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void awb_10_5_lid_2_a_general_mandate_covers_the_decisions_and_amounts_that_are_written_down() {
        var mandate = mandate(null, "Gemeenteblad 2025, 4711");

        assertThat(mandate.covers(DecisionKind.GRANT, euros(2_500), DAY)).isTrue();
        assertThat(mandate.covers(DecisionKind.GRANT, Money.ofCents(250_001), DAY))
                .isFalse();
        assertThat(mandate.covers(DecisionKind.LEAVE_UNTREATED, Money.ZERO, DAY))
                .isFalse();
    }

    @Test
    void awb_10_8_lid_1_a_mandate_gives_no_power_before_its_first_day_and_after_it_was_withdrawn() {
        var withdrawn = mandate(DAY, "Gemeenteblad 2025, 4711");

        assertThat(withdrawn.covers(DecisionKind.GRANT, euros(1), FROM.minusDays(1)))
                .isFalse();
        assertThat(withdrawn.covers(DecisionKind.GRANT, euros(1), FROM)).isTrue();
        assertThat(withdrawn.covers(DecisionKind.GRANT, euros(1), DAY.minusDays(1)))
                .isTrue();
        assertThat(withdrawn.covers(DecisionKind.GRANT, euros(1), DAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void ecli_nl_hr_2015_550_a_mandate_that_was_published_nowhere_gives_no_power(String publication) {
        assertThat(mandate(null, publication).covers(DecisionKind.GRANT, euros(1), DAY))
                .isFalse();
    }

    private static MandateInfo mandate(LocalDate until, String publication) {
        return new MandateInfo(
                1,
                "GM0396",
                "ilse",
                Set.of(DecisionKind.GRANT, DecisionKind.REFUSE),
                euros(2_500),
                FROM,
                until,
                publication);
    }
}
