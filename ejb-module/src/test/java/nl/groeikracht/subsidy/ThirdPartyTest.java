package nl.groeikracht.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Someone who did not ask can say what is to be said before it is decided. */
class ThirdPartyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate UNTIL = TODAY.plusDays(14);

    @Test
    void awb_4_8_lid_1_who_is_heard_has_time_through_the_last_day() {
        var neighbour = invited();

        assertThat(neighbour.isOver(UNTIL)).isFalse();
        assertThat(neighbour.isOver(UNTIL.plusDays(1))).isTrue();
        neighbour.lengthen(UNTIL.plusDays(2));
        assertThat(neighbour.isOver(UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void awb_4_8_lid_1_who_is_heard_is_told_on_what() {
        refused(
                "refusal.textMissing",
                () -> ThirdParty.invited(number(), "Buur", "Lijsterhof 10", " ", "bram", TODAY, UNTIL));
    }

    @Test
    void awb_4_9_somebody_else_too_says_or_writes_it_and_once() {
        var neighbour = invited();
        refused("refusal.viewMannerMissing", () -> neighbour.said(null, "Nee.", "bram", Instant.EPOCH));
        refused("refusal.textMissing", () -> neighbour.said(ViewManner.ORAL, " ", "bram", Instant.EPOCH));

        neighbour.said(ViewManner.ORAL, "De muur is van mij.", "bram", Instant.EPOCH);

        assertThat(neighbour.isOver(TODAY)).isTrue();
        refused(
                "refusal.viewGivenAlready",
                () -> neighbour.said(ViewManner.WRITTEN, "Toch niet.", "bram", Instant.EPOCH));
    }

    @Test
    void awb_3_46_the_facts_of_a_decision_tell_what_somebody_else_said() {
        var neighbour = invited();
        assertThat(LetterWords.othersHeard(List.of())).isEmpty();
        assertThat(LetterWords.othersHeard(List.of(neighbour))).contains("Die kwam niet.");

        neighbour.said(ViewManner.WRITTEN, "De muur is van mij.", "bram", Instant.EPOCH);

        assertThat(LetterWords.othersHeard(List.of(neighbour)))
                .contains("De muur is van mij.")
                .doesNotContain("Buur");
    }

    private static ThirdParty invited() {
        return ThirdParty.invited(
                number(), "Buur", "Lijsterhof 10\n1964 XX Heemskerk", "De muur.", "bram", TODAY, UNTIL);
    }

    private static CaseNumber number() {
        return new CaseNumber("HK-2026-0137");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
