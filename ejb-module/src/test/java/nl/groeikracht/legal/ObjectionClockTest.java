package nl.groeikracht.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.groeikracht.legal.ObjectionClock.Line;
import nl.groeikracht.legal.ObjectionClock.Postponement;
import nl.groeikracht.legal.ObjectionClock.Repair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionClockTest {

    private static final Term OBJECTION = Term.weeks(6, TermSource.LAW, "Awb 6:7");
    private static final Term SIX_WEEKS = Term.weeks(6, TermSource.LAW, "Awb 7:10 lid 1");
    private static final Term TWELVE_WEEKS = Term.weeks(12, TermSource.LAW, "Awb 7:10 lid 1");
    private static final Term POSTPONEMENT = Term.weeks(6, TermSource.LAW, "Awb 7:10 lid 3");
    private static final LocalDate UNTIL = day("2026-12-28");

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static ObjectionClock clock(Term term, List<Repair> repairs, List<Postponement> postponements) {
        return ObjectionClock.of(UNTIL, term, repairs, postponements, TermTest.CALENDAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-13, 2026-12-28",
        "2026-11-20, 2027-01-04",
        "2026-04-02, 2026-05-18",
        "2027-03-24, 2027-05-10",
        "2026-02-20, 2026-04-07",
        "2026-03-16, 2026-04-28"
    })
    void awb_6_7_six_weeks_end_on_a_working_day(LocalDate sent, LocalDate last) {
        assertThat(OBJECTION.end(sent, TermTest.CALENDAR)).isEqualTo(last);
    }

    @Test
    void awb_6_8_lid_1_the_term_to_object_begins_the_day_after_sending() {
        assertThat(OBJECTION.rawEnd(day("2026-11-12"))).isEqualTo("2026-12-24");
        assertThat(OBJECTION.end(day("2026-11-12"), TermTest.CALENDAR)).isEqualTo("2026-12-24");
    }

    @Test
    void awb_7_10_lid_1_six_weeks_count_from_the_day_after_the_objection_term() {
        assertThat(clock(SIX_WEEKS, List.of(), List.of()).deadline()).isEqualTo("2027-02-08");
    }

    @Test
    void awb_7_10_lid_1_twelve_weeks_with_a_commission() {
        assertThat(clock(TWELVE_WEEKS, List.of(), List.of()).deadline()).isEqualTo("2027-03-22");
    }

    @Test
    void awb_7_10_lid_2_the_term_stands_still_from_the_day_after_asking_until_the_repair() {
        var repaired = new Repair(day("2027-01-05"), day("2027-01-19"), day("2027-01-15"), false);
        var clock = clock(SIX_WEEKS, List.of(repaired), List.of());

        assertThat(clock.suspendedDays()).isEqualTo(9);
        assertThat(clock.isSuspended()).isFalse();
        assertThat(clock.deadline()).isEqualTo("2027-02-17");
    }

    @Test
    void awb_7_10_lid_2_an_unused_term_for_repair_suspends_through_its_last_day() {
        var open = new Repair(day("2027-01-05"), day("2027-01-19"), null, false);
        var passed = new Repair(day("2027-01-05"), day("2027-01-19"), null, true);

        assertThat(clock(SIX_WEEKS, List.of(open), List.of()).isSuspended()).isTrue();
        assertThat(clock(SIX_WEEKS, List.of(passed), List.of()).isSuspended()).isFalse();
        assertThat(clock(SIX_WEEKS, List.of(passed), List.of()).suspendedDays()).isEqualTo(14);
    }

    @Test
    void awb_7_10_lid_2_a_repair_before_the_term_begins_suspends_nothing() {
        var early = new Repair(day("2026-11-20"), day("2026-12-04"), day("2026-12-01"), false);
        var across = new Repair(day("2026-12-20"), day("2027-01-03"), day("2027-01-01"), false);

        assertThat(clock(SIX_WEEKS, List.of(early), List.of()).suspendedDays()).isZero();
        assertThat(clock(SIX_WEEKS, List.of(across), List.of()).suspendedDays()).isEqualTo(3);
    }

    @Test
    void awb_6_6_repair_is_asked_with_a_term() {
        assertThatThrownBy(() -> new Repair(day("2027-01-05"), day("2027-01-05"), null, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Repair(day("2027-01-05"), null, null, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void awb_7_10_lid_3_a_postponement_adds_six_weeks() {
        var clock = clock(SIX_WEEKS, List.of(), List.of(Postponement.by(day("2027-02-01"), POSTPONEMENT)));

        assertThat(clock.deadline()).isEqualTo("2027-03-22");
        assertThat(clock.lines())
                .extracting(Line::kind, Line::deadline)
                .containsExactly(
                        tuple(Line.Kind.BEGINS, day("2027-02-08")),
                        tuple(Line.Kind.NOT_LENGTHENED, day("2027-02-08")),
                        tuple(Line.Kind.POSTPONED, day("2027-03-22")));
    }

    @Test
    void awb_7_10_lid_4_with_consent_the_term_ends_as_agreed_and_never_earlier() {
        var later = Postponement.agreed(day("2027-02-01"), day("2027-06-01"));
        var earlier = Postponement.agreed(day("2027-02-01"), day("2027-02-02"));

        assertThat(clock(SIX_WEEKS, List.of(), List.of(later)).deadline()).isEqualTo("2027-06-01");
        assertThat(clock(SIX_WEEKS, List.of(), List.of(earlier)).deadline()).isEqualTo("2027-02-08");
    }

    @Property
    void awb_7_10_a_suspension_never_shortens_and_the_term_ends_on_a_working_day(
            @ForAll @IntRange(min = 0, max = 2000) int start,
            @ForAll @IntRange(min = 0, max = 60) int asked,
            @ForAll @IntRange(min = 1, max = 30) int term,
            @ForAll @IntRange(min = 0, max = 40) int answer) {
        var until = TermTest.CALENDAR.onOrAfter(day("2024-01-01").plusDays(start));
        var day = until.minusDays(20).plusDays(asked);
        var repair = new Repair(day, day.plusDays(term), day.plusDays(answer), false);
        var plain = ObjectionClock.of(until, SIX_WEEKS, List.of(), List.of(), TermTest.CALENDAR);
        var suspended = ObjectionClock.of(until, SIX_WEEKS, List.of(repair), List.of(), TermTest.CALENDAR);

        assertThat(suspended.deadline()).isAfterOrEqualTo(plain.deadline());
        assertThat(TermTest.CALENDAR.isWorkingDay(suspended.deadline())).isTrue();
        assertThat(suspended.lines().get(suspended.lines().size() - 1).deadline())
                .isEqualTo(suspended.deadline());
    }
}
