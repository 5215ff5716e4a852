package nl.groeikracht.legal;

import static nl.groeikracht.legal.ClockEvent.Kind.COMPLETE;
import static nl.groeikracht.legal.ClockEvent.Kind.SUPPLEMENTED;
import static nl.groeikracht.legal.ClockEvent.Kind.SUPPLEMENT_TERM_PASSED;
import static nl.groeikracht.legal.ClockEvent.received;
import static nl.groeikracht.legal.ClockEvent.supplementAsked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DecisionClockTest {

    private static final Term EIGHT_WEEKS = Term.weeks(8, TermSource.LAW, "Awb 4:13 lid 2");

    private static DecisionClock clock(ClockEvent... events) {
        return DecisionClock.of(EIGHT_WEEKS, List.of(events), TermTest.CALENDAR);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void art_4_13_the_clock_runs_from_receipt() {
        var clock = clock(received(day("2026-11-04")));

        assertThat(clock.deadline()).isEqualTo("2026-12-30");
        assertThat(clock.warningDay()).isEqualTo("2026-12-23");
        assertThat(clock.isSuspended()).isFalse();
    }

    @Test
    void art_4_15_the_clock_stands_still_between_invitation_and_supplement() {
        var clock = clock(
                received(day("2026-11-03")),
                supplementAsked(day("2026-11-10"), day("2026-11-24")),
                ClockEvent.of(SUPPLEMENTED, day("2026-11-20")));

        assertThat(clock.suspensions()).containsExactly(new Suspension(day("2026-11-11"), day("2026-11-19"), false));
        assertThat(clock.suspendedDays()).isEqualTo(9);
        assertThat(clock.deadline()).isEqualTo("2027-01-07");
    }

    @Test
    void art_4_15_an_unused_term_stops_the_clock_through_its_last_day() {
        var clock = clock(
                received(day("2026-11-03")),
                supplementAsked(day("2026-11-10"), day("2026-11-24")),
                ClockEvent.of(SUPPLEMENT_TERM_PASSED, day("2026-11-26")));

        assertThat(clock.suspendedDays()).isEqualTo(14);
        assertThat(clock.isSuspended()).isFalse();
    }

    @Test
    void while_it_stands_still_the_deadline_expects_the_full_term() {
        var clock = clock(received(day("2026-11-03")), supplementAsked(day("2026-11-10"), day("2026-11-24")));

        assertThat(clock.isSuspended()).isTrue();
        assertThat(clock.deadline()).isEqualTo(day("2026-12-29").plusDays(14));
    }

    @Test
    void an_answer_on_the_same_day_does_not_stop_the_clock() {
        var clock = clock(
                received(day("2026-11-03")),
                supplementAsked(day("2026-11-10"), day("2026-11-24")),
                ClockEvent.of(SUPPLEMENTED, day("2026-11-10")));

        assertThat(clock.suspendedDays()).isZero();
        assertThat(clock.deadline()).isEqualTo("2026-12-29");
    }

    @Test
    void the_ranking_date_is_the_day_on_which_all_was_there() {
        var events = List.of(
                received(day("2026-11-03")),
                supplementAsked(day("2026-11-10"), day("2026-11-24")),
                ClockEvent.of(SUPPLEMENTED, day("2026-11-20")),
                ClockEvent.of(COMPLETE, day("2026-11-23")));

        assertThat(clock(events.toArray(ClockEvent[]::new)).rankingDate()).contains(day("2026-11-20"));
        assertThat(clock(received(day("2026-11-03"))).rankingDate()).isEmpty();
        assertThat(clock(received(day("2026-11-03")), ClockEvent.of(COMPLETE, day("2026-11-05")))
                        .rankingDate())
                .contains(day("2026-11-03"));
    }

    @Test
    void the_clock_explains_itself() {
        var clock = clock(
                received(day("2026-11-03")),
                supplementAsked(day("2026-11-10"), day("2026-11-24")),
                ClockEvent.of(SUPPLEMENTED, day("2026-11-20")));

        assertThat(clock.steps())
                .extracting(ClockStep::kind)
                .containsExactly(
                        ClockStep.Kind.RECEIVED,
                        ClockStep.Kind.SUSPENDED,
                        ClockStep.Kind.RESUMED,
                        ClockStep.Kind.NOT_LENGTHENED);
        assertThat(clock.steps().get(2))
                .isEqualTo(new ClockStep(
                        ClockStep.Kind.RESUMED, day("2026-11-20"), 9, day("2027-01-07"), "Awb 4:15 lid 1"));
    }

    @Test
    void an_invitation_without_a_term_does_not_exist() {
        assertThatThrownBy(() -> supplementAsked(day("2026-11-10"), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> supplementAsked(day("2026-11-10"), day("2026-11-10")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_clock_starts_with_a_receipt() {
        assertThatThrownBy(() -> clock(ClockEvent.of(COMPLETE, day("2026-11-23"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void suspension_never_shortens_the_term(
            @ForAll @IntRange(max = 3_000) int start,
            @ForAll @IntRange(max = 40) int askedAfter,
            @ForAll @IntRange(min = 1, max = 60) int term,
            @ForAll @IntRange(max = 90) int answeredAfter) {
        var received = day("2020-01-01").plusDays(start);
        var asked = received.plusDays(askedAfter);
        var plain = clock(received(received));
        var suspended = clock(
                received(received),
                supplementAsked(asked, asked.plusDays(term)),
                ClockEvent.of(SUPPLEMENTED, asked.plusDays(answeredAfter)));

        assertThat(suspended.deadline()).isAfterOrEqualTo(plain.deadline());
        assertThat(suspended.suspendedDays()).isBetween(0L, (long) term);
        assertThat(suspended.deadline())
                .isEqualTo(clock(
                                received(received),
                                supplementAsked(asked, asked.plusDays(term)),
                                ClockEvent.of(SUPPLEMENTED, asked.plusDays(answeredAfter)))
                        .deadline());
    }
}
