package nl.groeikracht.legal;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.groeikracht.legal.PenaltyTariff.Tier;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyTest {

    static final PenaltyTariff TARIFF = new PenaltyTariff(
            LocalDate.of(2019, 1, 1),
            false,
            List.of(new Tier(1, 14, euros(23)), new Tier(15, 28, euros(35)), new Tier(29, 42, euros(45))));

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final Penalty PENALTY = penalty(RECEIVED);

    private static Penalty penalty(LocalDate received) {
        return Penalty.after(Term.weeks(2, TermSource.LAW, "Awb 4:17 lid 3").end(received, TermTest.CALENDAR), TARIFF);
    }

    @ParameterizedTest(name = "after {0} days: {1} euro")
    @CsvSource({"0, 0", "1, 23", "14, 322", "15, 357", "28, 812", "29, 857", "42, 1442", "43, 1442"})
    void awb_4_17_lid_2_the_penalty_grows_in_three_steps_to_its_maximum(int days, long owed) {
        assertThat(TARIFF.after(days)).isEqualTo(euros(owed));
        assertThat(PENALTY.owedThrough(PENALTY.firstDay().plusDays(days - 1L))).isEqualTo(euros(owed));
    }

    @Test
    void awb_4_17_lid_3_the_first_day_comes_after_two_weeks_and_the_last_is_the_forty_second() {
        assertThat(PENALTY.firstDay()).isEqualTo("2026-11-17");
        assertThat(PENALTY.lastDay()).isEqualTo("2026-12-28");
    }

    @Test
    void awb_4_17_lid_3_two_weeks_that_end_on_a_holiday_last_one_working_day_more() {
        assertThat(penalty(LocalDate.of(2026, 12, 11)).firstDay()).isEqualTo("2026-12-29");
    }

    @Test
    void awb_4_17_lid_1_the_forty_two_days_end_on_a_weekend_when_they_do() {
        var penalty = penalty(LocalDate.of(2026, 10, 31));

        assertThat(penalty.firstDay()).isEqualTo("2026-11-17");
        assertThat(penalty(LocalDate.of(2026, 11, 6)).lastDay()).isEqualTo("2027-01-01");
    }

    @ParameterizedTest(name = "received {0}: premature {1}")
    @CsvSource({"2026-11-01, true", "2026-11-02, true", "2026-11-03, false"})
    void awb_4_17_lid_3_a_notice_on_the_last_day_of_the_term_is_premature(LocalDate received, boolean premature) {
        assertThat(Penalty.isPremature(received, LocalDate.of(2026, 11, 2))).isEqualTo(premature);
    }

    @Test
    void awb_4_17_lid_1_the_day_on_which_the_decision_is_sent_costs_nothing_unless_the_tariff_says_so() {
        var sendingDayOwed =
                new Penalty(new PenaltyTariff(TARIFF.validFrom(), true, TARIFF.tiers()), PENALTY.firstDay());
        var third = PENALTY.firstDay().plusDays(2);

        assertThat(PENALTY.owedWhenSentOn(third)).isEqualTo(euros(46));
        assertThat(PENALTY.daysWhenSentOn(third)).isEqualTo(2);
        assertThat(sendingDayOwed.owedWhenSentOn(third)).isEqualTo(euros(69));
        assertThat(PENALTY.owedWhenSentOn(PENALTY.firstDay())).isEqualTo(Money.ZERO);
    }

    @Test
    void awb_4_17_lid_7_who_asked_together_get_equal_shares() {
        assertThat(Penalty.shares(euros(1442), 2)).containsExactly(euros(721), euros(721));
        assertThat(Penalty.shares(euros(100), 3))
                .containsExactly(Money.ofCents(3334), Money.ofCents(3333), Money.ofCents(3333));
    }

    @Test
    void one_day_costs_what_its_step_says_and_outside_the_days_nothing() {
        assertThat(PENALTY.ofDay(PENALTY.firstDay().minusDays(1))).isEqualTo(Money.ZERO);
        assertThat(PENALTY.ofDay(PENALTY.firstDay())).isEqualTo(euros(23));
        assertThat(PENALTY.ofDay(PENALTY.lastDay())).isEqualTo(euros(45));
        assertThat(PENALTY.ofDay(PENALTY.lastDay().plusDays(1))).isEqualTo(Money.ZERO);
    }

    @Test
    void amounts_with_a_gap_or_a_doubled_day_are_refused() {
        assertThatThrownBy(() -> new PenaltyTariff(
                        RECEIVED, false, List.of(new Tier(1, 14, euros(23)), new Tier(16, 28, euros(35)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PenaltyTariff(RECEIVED, false, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void awb_4_17_lid_1_it_is_never_above_its_maximum_and_never_shrinks(
            @ForAll @IntRange(min = -100, max = 4000) int days) {
        var day = PENALTY.firstDay().plusDays(days);

        assertThat(PENALTY.owedThrough(day)).isLessThanOrEqualTo(euros(1442));
        assertThat(PENALTY.owedThrough(day.plusDays(1))).isGreaterThanOrEqualTo(PENALTY.owedThrough(day));
        assertThat(PENALTY.owedThrough(day.plusDays(1)))
                .isEqualTo(PENALTY.owedThrough(day).plus(PENALTY.ofDay(day.plusDays(1))));
    }

    @Property
    void awb_4_17_lid_7_shares_add_up_and_differ_by_a_cent_at_most(
            @ForAll @IntRange(min = 0, max = 144200) int cents, @ForAll @IntRange(min = 1, max = 20) int applicants) {
        var shares = Penalty.shares(Money.ofCents(cents), applicants);

        assertThat(shares.stream().mapToLong(Money::cents).sum()).isEqualTo(cents);
        assertThat(shares.get(0).cents() - shares.get(applicants - 1).cents()).isBetween(0L, 1L);
    }
}
