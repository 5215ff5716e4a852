package nl.groeikracht.legal;

import static nl.groeikracht.legal.ClockEvent.Kind.APPLICANT_DELAY;
import static nl.groeikracht.legal.ClockEvent.Kind.COMPLETE;
import static nl.groeikracht.legal.ClockEvent.Kind.CONSENT_GIVEN;
import static nl.groeikracht.legal.ClockEvent.Kind.DELAY_ANNOUNCED;
import static nl.groeikracht.legal.ClockEvent.Kind.FORCE_MAJEURE;
import static nl.groeikracht.legal.ClockEvent.Kind.FOREIGN_INFORMATION_ASKED;
import static nl.groeikracht.legal.ClockEvent.Kind.SUPPLEMENTED;
import static nl.groeikracht.legal.ClockEvent.Kind.SUPPLEMENT_TERM_LENGTHENED;
import static nl.groeikracht.legal.ClockEvent.Kind.SUPPLEMENT_TERM_PASSED;
import static nl.groeikracht.legal.ClockEvent.Kind.SUSPENSION_ENDED;
import static nl.groeikracht.legal.ClockEvent.received;
import static nl.groeikracht.legal.ClockEvent.supplementAsked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
    void awb_4_13_lid_1_the_clock_runs_from_receipt() {
        var clock = clock(received(day("2026-11-04")));

        assertThat(clock.deadline()).isEqualTo("2026-12-30");
        assertThat(clock.warningDay()).isEqualTo("2026-12-23");
        assertThat(clock.isSuspended()).isFalse();
    }

    @Test
    void awb_4_15_lid_1_a_the_clock_stands_still_between_invitation_and_supplement() {
        var clock = clock(
                received(day("2026-11-03")),
                supplementAsked(day("2026-11-10"), day("2026-11-24")),
                ClockEvent.of(SUPPLEMENTED, day("2026-11-20")));

        assertThat(clock.suspensions())
                .containsExactly(
                        new Suspension(SuspensionGround.SUPPLEMENT, day("2026-11-11"), day("2026-11-19"), false));
        assertThat(clock.suspendedDays()).isEqualTo(9);
        assertThat(clock.deadline()).isEqualTo("2027-01-07");
    }

    @Test
    void awb_4_15_lid_1_a_an_unused_term_stops_the_clock_through_its_last_day() {
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
                        ClockStep.Kind.RESUMED,
                        SuspensionGround.SUPPLEMENT,
                        day("2026-11-20"),
                        day("2026-11-20"),
                        9,
                        day("2027-01-07"),
                        "Awb 4:15 lid 1 onder a"));
    }

    @Test
    void ecli_nl_rvs_2016_2527_an_invitation_without_a_term_does_not_exist() {
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

    private static ClockEvent event(ClockEvent.Kind kind, String date, String until) {
        return new ClockEvent(kind, day(date), day(until));
    }

    @Test
    void awb_4_15_lid_2_a_written_consent_stops_the_clock_for_the_term_that_was_agreed() {
        var clock = clock(received(day("2026-11-03")), event(CONSENT_GIVEN, "2026-11-10", "2026-11-24"));

        assertThat(clock.suspendedDays()).isEqualTo(14);
        assertThat(clock.deadline()).isEqualTo("2027-01-12");
        assertThat(clock.isSuspendedOn(day("2026-11-10"))).isFalse();
        assertThat(clock.isSuspendedOn(day("2026-11-24"))).isTrue();
        assertThat(clock.isSuspendedOn(day("2026-11-25"))).isFalse();
    }

    @Test
    void awb_4_15_lid_2_b_delay_by_the_applicant_stops_the_clock_as_long_as_it_lasts() {
        var clock = clock(received(day("2026-11-03")), event(APPLICANT_DELAY, "2026-11-10", "2026-11-12"));

        assertThat(clock.suspendedDays()).isEqualTo(3);
        assertThat(clock.steps().get(1).article()).isEqualTo("Awb 4:15 lid 2 onder b");
    }

    @Test
    void awb_4_15_lid_2_c_force_majeure_stops_the_clock_until_it_is_over() {
        var expected = clock(received(day("2026-11-03")), event(FORCE_MAJEURE, "2026-11-10", "2026-11-30"));
        var ended = clock(
                received(day("2026-11-03")),
                event(FORCE_MAJEURE, "2026-11-10", "2026-11-30"),
                ClockEvent.of(SUSPENSION_ENDED, day("2026-11-16")));

        assertThat(expected.suspendedDays()).isEqualTo(21);
        assertThat(ended.suspendedDays()).isEqualTo(6);
        assertThat(ended.isSuspendedOn(day("2026-11-16"))).isFalse();
    }

    @Test
    void awb_4_15_lid_1_b_asking_a_foreign_body_stops_the_clock_from_the_day_after() {
        var clock = clock(received(day("2026-11-03")), event(FOREIGN_INFORMATION_ASKED, "2026-11-10", "2026-11-24"));

        assertThat(clock.suspensions().get(0).from()).isEqualTo("2026-11-11");
        assertThat(clock.suspendedDays()).isEqualTo(14);
    }

    @Test
    void awb_4_15_days_that_are_suspended_twice_count_once() {
        var clock = clock(
                received(day("2026-11-03")),
                supplementAsked(day("2026-11-10"), day("2026-11-24")),
                event(FORCE_MAJEURE, "2026-11-16", "2026-11-27"),
                event(APPLICANT_DELAY, "2026-11-18", "2026-11-20"));

        // 11 through 27 November.
        assertThat(clock.suspendedDays()).isEqualTo(17);
        assertThat(clock.steps()).extracting(ClockStep::kind).contains(ClockStep.Kind.SUSPENDED_IN_VAIN);
    }

    @Test
    void awb_4_15_a_term_that_is_over_is_not_suspended_any_more() {
        var clock = clock(received(day("2026-11-04")), event(CONSENT_GIVEN, "2026-12-30", "2027-01-20"));

        assertThat(clock.deadline()).isEqualTo("2026-12-30");
        assertThat(clock.suspendedDays()).isZero();
    }

    @Test
    void awb_4_14_lid_3_without_a_term_of_its_own_the_day_that_is_named_becomes_the_term() {
        var clock = clock(received(day("2026-11-04")), event(DELAY_ANNOUNCED, "2026-12-21", "2027-01-30"));

        assertThat(clock.hasTermOfItsOwn()).isFalse();
        // A Saturday that we named ourselves stays a Saturday.
        assertThat(clock.deadline()).isEqualTo("2027-01-30");
        assertThat(clock.announced()).contains(day("2027-01-30"));
    }

    @Test
    void awb_4_14_lid_1_with_a_term_of_its_own_the_announced_day_does_not_move_the_deadline() {
        var ordinance = Term.weeks(8, TermSource.ORDINANCE, "Verordening art. 6");
        var clock = DecisionClock.of(
                ordinance,
                List.of(received(day("2026-11-04")), event(DELAY_ANNOUNCED, "2026-12-21", "2027-01-29")),
                TermTest.CALENDAR);

        assertThat(clock.hasTermOfItsOwn()).isTrue();
        assertThat(clock.deadline()).isEqualTo("2026-12-30");
        assertThat(clock.announced()).contains(day("2027-01-29"));
        assertThat(clock.steps()).extracting(ClockStep::kind).contains(ClockStep.Kind.ANNOUNCED);
    }

    @Test
    void awb_4_13_lid_1_a_scheme_that_gives_itself_extra_time_lengthens_its_own_term_once() {
        var ordinance = Term.weeks(8, TermSource.ORDINANCE, "Verordening art. 6");
        var taken = ClockEvent.of(ClockEvent.Kind.EXTENDED, day("2026-12-21"));
        var before = DecisionClock.of(ordinance, 6, List.of(received(day("2026-11-04"))), TermTest.CALENDAR);
        var clock = DecisionClock.of(
                ordinance,
                6,
                List.of(
                        received(day("2026-11-04")),
                        event(DELAY_ANNOUNCED, "2026-12-20", "2027-01-15"),
                        taken,
                        event(CONSENT_GIVEN, "2027-01-04", "2027-01-14")),
                TermTest.CALENDAR);

        assertThat(before.mayBeExtended()).isTrue();
        assertThat(clock.mayBeExtended()).isFalse();
        assertThat(clock.deadline()).isEqualTo(day("2026-12-30").plusWeeks(6).plusDays(10));
        assertThat(clock.announced()).isEmpty();
        assertThat(clock.steps())
                .filteredOn(step -> step.kind() == ClockStep.Kind.EXTENDED)
                .extracting(ClockStep::days, ClockStep::article)
                .containsExactly(tuple(42L, "Verordening art. 6"));
    }

    @Test
    void awb_4_15_lid_1_a_a_question_by_post_stops_the_clock_from_the_day_after_it_was_posted() {
        var asked = clock(
                received(day("2026-11-03")),
                supplementAsked(day("2026-11-10"), day("2026-11-24")),
                ClockEvent.of(SUPPLEMENTED, day("2026-11-20")));
        var posted = clock(
                received(day("2026-11-03")),
                supplementAsked(day("2026-11-10"), day("2026-11-24")),
                new ClockEvent(ClockEvent.Kind.SUPPLEMENT_POSTED, day("2026-11-12"), day("2026-11-26")),
                ClockEvent.of(SUPPLEMENTED, day("2026-11-20")));

        assertThat(asked.suspendedDays()).isEqualTo(9);
        assertThat(posted.suspendedDays()).isEqualTo(7);
    }

    @Test
    void awb_afd_2_3_a_lengthened_supplement_term_stops_the_clock_longer() {
        var clock = clock(
                received(day("2026-11-03")),
                supplementAsked(day("2026-11-10"), day("2026-11-24")),
                event(SUPPLEMENT_TERM_LENGTHENED, "2026-11-24", "2026-11-27"));

        assertThat(clock.suspendedDays()).isEqualTo(17);
    }

    @Test
    void awb_4_15_every_kind_names_its_last_day() {
        for (var kind : List.of(CONSENT_GIVEN, APPLICANT_DELAY, FORCE_MAJEURE, FOREIGN_INFORMATION_ASKED)) {
            assertThatThrownBy(() -> ClockEvent.of(kind, day("2026-11-10")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Any mix of suspensions: longer or the same, never shorter, and the lines add up to the deadline. */
    @Property
    void awb_4_15_whatever_suspends_never_shortens_and_replays_the_same(
            @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> starts,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(min = 1, max = 40) Integer> lengths,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(max = 3) Integer> kinds) {
        var start = day("2026-09-01");
        var some = List.of(CONSENT_GIVEN, APPLICANT_DELAY, FORCE_MAJEURE, FOREIGN_INFORMATION_ASKED);
        var events = new ArrayList<ClockEvent>(List.of(received(start)));
        for (int i = 0; i < starts.size(); i++) {
            var from = start.plusDays(starts.get(i));
            events.add(new ClockEvent(some.get(kinds.get(i)), from, from.plusDays(lengths.get(i))));
        }
        var plain = clock(received(start));
        var clock = DecisionClock.of(EIGHT_WEEKS, events, TermTest.CALENDAR);
        var again = DecisionClock.of(EIGHT_WEEKS, List.copyOf(events), TermTest.CALENDAR);

        assertThat(clock.deadline()).isAfterOrEqualTo(plain.deadline()).isEqualTo(again.deadline());
        assertThat(TermTest.CALENDAR.isWorkingDay(clock.deadline())).isTrue();
        assertThat(clock.steps()).isEqualTo(again.steps());
        var moved = clock.steps().stream().mapToLong(ClockStep::days).sum();
        assertThat(EIGHT_WEEKS.rawEnd(start).plusDays(moved)).isEqualTo(clock.deadline());
    }
}
