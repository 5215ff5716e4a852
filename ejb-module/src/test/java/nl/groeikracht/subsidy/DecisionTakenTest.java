package nl.groeikracht.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;

class DecisionTakenTest {

    @Test
    void awb_10_2_what_is_decided_under_a_mandate_is_a_decision_of_the_body() {
        var college = "het college van burgemeester en wethouders";

        var taken = new DecisionTaken(
                        new CaseNumber("HK-2026-0137"),
                        ARequest.refusal(),
                        college,
                        "Gemeenteblad 2025, 4711",
                        Money.ZERO,
                        ARequest.DECIDER,
                        Instant.EPOCH)
                .view();

        assertThat(taken.body()).isEqualTo(college);
        assertThat(taken.by()).isEqualTo(ARequest.DECIDER);
        assertThat(taken.mandate()).isEqualTo("Gemeenteblad 2025, 4711");
    }
}
