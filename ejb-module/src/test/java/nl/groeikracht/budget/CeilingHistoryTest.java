package nl.groeikracht.budget;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ceiling by which a request is judged is the ceiling as it held for it. */
class CeilingHistoryTest {

    private static final LocalDate PERIOD = LocalDate.of(2026, 1, 1);
    private static final LocalDate IN_TIME = PERIOD.minusDays(10);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final CeilingNotice PUBLISHED = CeilingNotice.of(IN_TIME, "Gemeenteblad 2025, 4711");

    @Test
    void awb_4_27_lid_1_a_ceiling_published_before_its_period_holds_for_everyone() {
        var history = history(change(1, euros(1_000).cents(), PUBLISHED));

        assertThat(history.effectiveFor(IN_TIME.minusDays(30))).contains(euros(1_000));
        assertThat(history.effectiveFor(MARCH)).contains(euros(1_000));
    }

    @Test
    void awb_4_27_lid_2_a_ceiling_published_too_late_does_not_hold_for_who_had_asked_already() {
        var history = history(change(1, euros(1_000).cents(), CeilingNotice.of(MARCH, "Gemeenteblad 2026, 12")));

        assertThat(history.effectiveFor(MARCH.minusDays(1))).isEmpty();
        assertThat(history.effectiveFor(MARCH)).isEmpty();
        assertThat(history.effectiveFor(MARCH.plusDays(1))).contains(euros(1_000));
    }

    @Test
    void awb_4_27_lid_2_a_lowering_has_no_effect_on_requests_that_were_filed_before_it() {
        var history = history(
                change(1, euros(1_000).cents(), PUBLISHED),
                change(2, -euros(400).cents(), CeilingNotice.of(MARCH, "Gemeenteblad 2026, 12")));

        assertThat(history.effectiveFor(MARCH)).contains(euros(1_000));
        assertThat(history.effectiveFor(MARCH.plusDays(1))).contains(euros(600));
    }

    @Test
    void awb_4_27_lid_2_a_lowering_that_was_never_published_touches_nobody() {
        var history = history(
                change(1, euros(1_000).cents(), PUBLISHED),
                change(2, -euros(400).cents(), null));

        assertThat(history.effectiveFor(MARCH.plusYears(1))).contains(euros(1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void awb_3_42_a_publication_without_its_place_in_the_gazette_does_not_exist(String gazette) {
        assertThatThrownBy(() -> CeilingNotice.of(IN_TIME, gazette))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.textMissing"));
    }

    @Test
    void awb_4_28_a_lowering_that_was_announced_and_follows_from_the_budget_binds_everyone() {
        var announced = new CeilingNotice(IN_TIME, "Gemeenteblad 2025, 4711", true, true, false);
        var fromBudget = new CeilingNotice(MARCH, "Gemeenteblad 2026, 12", false, false, true);

        assertThat(history(
                                change(1, euros(1_000).cents(), announced),
                                change(2, -euros(400).cents(), fromBudget))
                        .effectiveFor(MARCH.minusDays(20)))
                .contains(euros(600));
    }

    @Test
    void awb_4_28_a_lowering_that_was_not_announced_binds_only_who_asks_later() {
        var silent = new CeilingNotice(IN_TIME, "Gemeenteblad 2025, 4711", true, false, false);
        var fromBudget = new CeilingNotice(MARCH, "Gemeenteblad 2026, 12", false, false, true);

        assertThat(history(
                                change(1, euros(1_000).cents(), silent),
                                change(2, -euros(400).cents(), fromBudget))
                        .effectiveFor(MARCH.minusDays(20)))
                .contains(euros(1_000));
    }

    @Test
    void awb_4_27_lid_2_what_is_added_for_one_request_is_for_nobody_else() {
        var history = history(
                change(1, euros(1_000).cents(), PUBLISHED),
                new CeilingChange(2, Instant.EPOCH, euros(400).cents(), "", null, CaseNumber.of("ZZ", 2026, 17)));

        assertThat(history.effectiveFor(MARCH)).contains(euros(1_000));
    }

    @Property
    void awb_4_27_lid_2_whoever_asks_earlier_is_never_worse_off(
            @ForAll @IntRange(min = 0, max = 300) int filed,
            @ForAll @IntRange(min = 0, max = 60) int earlier,
            @ForAll @IntRange(min = 0, max = 300) int published,
            @ForAll @IntRange(min = 1, max = 1_000) int lowered) {
        var history = history(
                change(1, euros(1_000).cents(), PUBLISHED),
                change(2, -euros(lowered).cents(), CeilingNotice.of(PERIOD.plusDays(published), "Gemeenteblad")));

        assertThat(ceiling(history, PERIOD.plusDays(filed - earlier)))
                .isGreaterThanOrEqualTo(ceiling(history, PERIOD.plusDays(filed)));
    }

    private static Money ceiling(CeilingHistory history, LocalDate filedOn) {
        return history.effectiveFor(filedOn).orElseThrow();
    }

    private static CeilingHistory history(CeilingChange... changes) {
        return new CeilingHistory(PERIOD, List.of(changes));
    }

    private static CeilingChange change(long id, long cents, CeilingNotice notice) {
        return new CeilingChange(id, Instant.EPOCH, cents, "", notice, null);
    }
}
