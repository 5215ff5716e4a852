package nl.groeikracht.subsidy;

import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyRequestTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What a decision must carry before it can be taken. */
class DecisionTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void awb_3_46_a_decision_has_reasons(String reasons) {
        refused("refusal.reasonsMissing", () -> Decision.grant(euros(1), reasons, List.of(), true));
        refused(
                "refusal.reasonsMissing",
                () -> Decision.refuse(RefusalGround.CEILING, Hearing.NOT_NEEDED, reasons, true));
        refused("refusal.reasonsMissing", () -> Decision.notTreated(reasons));
        refused("refusal.reasonsMissing", () -> Proposal.refuse(RefusalGround.CEILING, reasons));
    }

    @Test
    void awb_2_4_who_has_an_interest_does_not_decide() {
        refused("refusal.ownInterest", () -> Decision.grant(euros(1), "Goed.", List.of(), false));
    }

    @Test
    void a_grant_is_more_than_nothing() {
        refused("refusal.nothingGranted", () -> Decision.grant(Money.ZERO, "Goed.", List.of(), true));
    }

    @Test
    void awb_4_7_a_refusal_names_its_ground_and_the_hearing() {
        refused("refusal.groundMissing", () -> Decision.refuse(null, Hearing.HEARD, "Nee.", true));
        refused("refusal.hearingMissing", () -> Decision.refuse(RefusalGround.CEILING, null, "Nee.", true));
    }

    @ParameterizedTest
    @EnumSource(
            value = RefusalGround.class,
            mode = Mode.EXCLUDE,
            names = {"CONDITIONS_NOT_MET", "CEILING", "SCORE", "REPEATED"})
    void awb_4_12_lid_2_hearing_is_never_skipped_for_a_refusal_under_4_35(RefusalGround ground) {
        assertThat(ground.article()).startsWith("Awb 4:35");
        refused(
                "refusal.hearingCannotBeSkipped",
                () -> Decision.refuse(ground, Hearing.SKIPPED_FINANCIAL, "Nee.", true));
    }

    @Test
    void awb_4_12_lid_1_hearing_may_be_skipped_for_a_refusal_because_of_the_ceiling() {
        assertThatCode(() -> Decision.refuse(RefusalGround.CEILING, Hearing.SKIPPED_FINANCIAL, "Op is op.", true))
                .doesNotThrowAnyException();
    }

    @Test
    void obligations_are_single_lines_and_empty_ones_are_left_out() {
        var decision = Decision.grant(euros(1), "Goed.", List.of("Stuur\neen verslag.", " "), true);

        assertThat(decision.obligations()).containsExactly("Stuur een verslag.");
    }
}
