package nl.groeikracht.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.groeikracht.inbox.Priority.Facts;
import nl.groeikracht.inbox.Priority.Part;
import nl.groeikracht.inbox.Priority.Reason;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate TWO_WEEKS_AGO = TODAY.minusWeeks(2);

    @ParameterizedTest
    @CsvSource({
        "-30,60", "-1,60", "0,55", "1,52", "3,46", "10,25", "11,25", "16,22", "30,15", "31,15", "60,0", "61,0", "400,0"
    })
    void a_deadline_weighs_more_as_it_comes_nearer(int daysLeft, int points) {
        var priority = Priority.of(takenWithDeadline(TODAY.plusDays(daysLeft)), TODAY);

        assertThat(priority.total()).isEqualTo(points);
    }

    @Test
    void points_never_rise_when_more_days_are_left() {
        for (var left = -5; left < 120; left++) {
            var now =
                    Priority.of(takenWithDeadline(TODAY.plusDays(left)), TODAY).total();
            var later = Priority.of(takenWithDeadline(TODAY.plusDays(left + 1)), TODAY)
                    .total();
            assertThat(later).as("%s days left", left + 1).isBetween(0, now);
        }
    }

    @Test
    void a_case_that_waits_for_its_applicant_has_no_points_and_says_so() {
        var priority = Priority.of(
                new Facts(
                        TODAY.minusYears(1),
                        TODAY.minusDays(9),
                        true,
                        TODAY.minusDays(3),
                        Money.euros(9_000),
                        true,
                        false),
                TODAY);

        assertThat(priority.parts()).containsExactly(new Part(Reason.WAITS_FOR_APPLICANT, 0, 0));
    }

    @Test
    void each_reason_tells_its_points() {
        var priority = Priority.of(
                new Facts(TODAY.minusWeeks(8), TODAY.minusDays(1), false, null, Money.euros(4_750), true, true), TODAY);

        assertThat(priority.parts())
                .containsExactly(
                        new Part(Reason.DEADLINE_PASSED, 1, 60),
                        new Part(Reason.APPLICANT_WAITS_WEEKS, 8, 14),
                        new Part(Reason.HIGH_AMOUNT, 0, 12),
                        new Part(Reason.ACCENT, 0, 10));
        assertThat(priority.total()).isEqualTo(96);
    }

    @Test
    void work_that_nobody_took_for_a_week_rises() {
        assertThat(Priority.of(free(TODAY.minusDays(7)), TODAY).parts()).containsExactly(new Part(Reason.NOBODY, 0, 8));
    }

    @Test
    void new_work_is_seen_also_when_nobody_took_it() {
        assertThat(Priority.of(free(TODAY.minusDays(6)), TODAY).parts()).containsExactly(new Part(Reason.NEW, 0, 5));
    }

    @Test
    void late_advice_adds_points_up_to_ten() {
        assertThat(lateAdvice(4)).isEqualTo(new Part(Reason.ADVICE_LATE_DAYS, 4, 6));
        assertThat(lateAdvice(100)).isEqualTo(new Part(Reason.ADVICE_LATE_DAYS, 100, 10));
    }

    @Test
    void advice_is_not_late_on_its_last_day() {
        var priority = Priority.of(new Facts(TWO_WEEKS_AGO, null, false, TODAY, Money.euros(1), false, true), TODAY);

        assertThat(priority.parts()).isEmpty();
    }

    private static Part lateAdvice(int days) {
        var facts = new Facts(TWO_WEEKS_AGO, null, false, TODAY.minusDays(days), Money.euros(1), false, true);
        return Priority.of(facts, TODAY).parts().get(0);
    }

    private static Facts takenWithDeadline(LocalDate deadline) {
        return new Facts(TWO_WEEKS_AGO, deadline, false, null, Money.euros(500), false, true);
    }

    private static Facts free(LocalDate receivedOn) {
        return new Facts(receivedOn, null, false, null, Money.euros(500), false, false);
    }
}
