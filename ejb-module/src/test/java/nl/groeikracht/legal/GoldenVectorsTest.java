package nl.groeikracht.legal;

import static nl.groeikracht.legal.TermSource.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that were counted by hand with the almanac beside it. */
class GoldenVectorsTest {

    private static LocalDate end(int weeks, String article, LocalDate event) {
        return Term.weeks(weeks, LAW, article).end(event, TermTest.CALENDAR);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2026-11-04, 2026-12-30, 2026-12-30",
        "2026-10-30, 2026-12-25, 2026-12-28",
        "2026-03-20, 2026-05-15, 2026-05-18"
    })
    void awb_4_13_lid_2_a_decision_is_due_in_eight_weeks(LocalDate event, LocalDate raw, LocalDate end) {
        assertThat(event.plusWeeks(8)).isEqualTo(raw);
        assertThat(end(8, "Awb 4:13 lid 2", event)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2026-11-13, 2026-12-25, 2026-12-28",
        "2026-11-20, 2027-01-01, 2027-01-04",
        "2026-04-02, 2026-05-14, 2026-05-18",
        "2027-03-24, 2027-05-05, 2027-05-10",
        "2026-02-20, 2026-04-03, 2026-04-07",
        "2026-03-16, 2026-04-27, 2026-04-28"
    })
    void awb_6_7_an_objection_can_be_made_for_six_weeks(LocalDate sent, LocalDate raw, LocalDate end) {
        assertThat(sent.plusWeeks(6)).isEqualTo(raw);
        assertThat(end(6, "Awb 6:7", sent)).isEqualTo(end);
    }

    @Test
    void awb_7_10_lid_1_the_term_for_the_objection_counts_from_the_end_of_the_objection_term() {
        var objectionTermEnd = end(6, "Awb 6:7", LocalDate.of(2026, 11, 13));

        assertThat(end(6, "Awb 7:10 lid 1", objectionTermEnd)).isEqualTo("2027-02-08");
        assertThat(end(12, "Awb 7:10 lid 1", objectionTermEnd)).isEqualTo("2027-03-22");
    }

    @Test
    void awb_4_15_lid_1_a_nine_days_between_the_invitation_and_the_supplement() {
        var clock = DecisionClock.of(
                Term.weeks(8, LAW, "Awb 4:13 lid 2"),
                List.of(
                        ClockEvent.received(LocalDate.of(2026, 11, 3)),
                        ClockEvent.supplementAsked(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 24)),
                        ClockEvent.of(ClockEvent.Kind.SUPPLEMENTED, LocalDate.of(2026, 11, 20))),
                TermTest.CALENDAR);

        assertThat(clock.suspensions().get(0).from()).isEqualTo("2026-11-11");
        assertThat(clock.suspensions().get(0).through()).isEqualTo("2026-11-19");
        assertThat(clock.suspendedDays()).isEqualTo(9);
        assertThat(clock.deadline()).isEqualTo(LocalDate.of(2026, 12, 29).plusDays(9));
    }

    @Test
    void awb_4_17_lid_3_the_first_day_of_the_penalty_is_the_fifteenth_after_the_notice_of_default() {
        var waitedThrough = end(2, "Awb 4:17 lid 3", LocalDate.of(2026, 11, 2));
        var lastDay = new Term(42, TermUnit.DAYS, LAW, "Awb 4:17 lid 1", TermLengthening.NEVER)
                .end(waitedThrough, TermTest.CALENDAR);

        assertThat(waitedThrough.plusDays(1)).isEqualTo("2026-11-17");
        assertThat(lastDay).isEqualTo("2026-12-28");
        assertThat(end(2, "Awb 4:18", lastDay)).isEqualTo("2027-01-11");
    }
}
