package nl.groeikracht.legal;

import static nl.groeikracht.legal.TermSource.AUTHORITY;
import static nl.groeikracht.legal.TermSource.LAW;
import static nl.groeikracht.legal.TermSource.ORDINANCE;
import static nl.groeikracht.legal.TermUnit.MONTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.groeikracht.shared.Dutch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    static final WorkingDays CALENDAR = new WorkingDays(Set.of(
            LocalDate.of(2026, 1, 2),
            LocalDate.of(2026, 5, 15),
            LocalDate.of(2027, 5, 7),
            LocalDate.of(2028, 4, 28),
            LocalDate.of(2028, 5, 26)));

    @Test
    void atw_5_a_term_of_an_ordinance_or_a_letter_ends_where_it_ends() {
        var event = LocalDate.of(2026, 10, 30);

        assertThat(Term.weeks(8, ORDINANCE, "Regeling art. 6").end(event, CALENDAR))
                .isEqualTo("2026-12-25");
        assertThat(Term.weeks(8, AUTHORITY, "brief").end(event, CALENDAR)).isEqualTo("2026-12-25");
    }

    @Test
    void atw_4_thirteen_weeks_are_too_long_to_be_lengthened() {
        var event = LocalDate.of(2026, 9, 25);

        assertThat(Term.weeks(13, LAW, "Awb 4:56").end(event, CALENDAR)).isEqualTo("2026-12-25");
        assertThat(Term.weeks(12, LAW, "Awb 7:10").end(LocalDate.of(2026, 10, 2), CALENDAR))
                .isEqualTo("2026-12-28");
    }

    @Test
    void atw_2_a_term_of_three_days_has_two_working_days() {
        var thursdayBeforeEaster = LocalDate.of(2026, 4, 2);

        // Good Friday, Saturday, Easter: the first two working days are Tuesday and Wednesday (Atw art. 2).
        assertThat(Term.days(3, LAW, "Atw 2").end(thursdayBeforeEaster, CALENDAR))
                .isEqualTo("2026-04-08");
        assertThat(Term.days(2, LAW, "Atw 2").end(thursdayBeforeEaster, CALENDAR))
                .isEqualTo("2026-04-07");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, 2026-11-30",
        "2026-02-28, 2026-03-31",
        "2028-02-28, 2028-03-28",
        "2026-03-15, 2026-04-15",
        "2028-01-31, 2028-02-29"
    })
    void a_month_ends_on_the_same_day_number_or_the_last_day(LocalDate event, LocalDate end) {
        assertThat(new Term(1, MONTHS, ORDINANCE, "Leidraad 9.5").end(event, CALENDAR))
                .isEqualTo(end);
    }

    @Test
    void a_term_of_no_days_is_no_term() {
        assertThatThrownBy(() -> Term.days(0, LAW, "Awb 4:5")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void atw_1_lid_1_a_term_of_the_law_never_ends_on_a_day_that_is_none(
            @ForAll @IntRange(min = 1, max = 12) int weeks, @ForAll @IntRange(max = 8_000) int day) {
        var event = LocalDate.of(2015, 1, 1).plusDays(day);
        var term = Term.weeks(weeks, LAW, "Awb");

        assertThat(CALENDAR.isWorkingDay(term.end(event, CALENDAR))).isTrue();
        assertThat(term.end(event, CALENDAR)).isAfterOrEqualTo(term.rawEnd(event));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, 2026-12-12", "2026-02-28, 2026-04-11", "2028-02-28, 2028-04-10", "2026-03-15, 2026-04-26"})
    void six_weeks_end_on_the_same_day_of_the_week(LocalDate event, LocalDate end) {
        var last = Term.weeks(6, ORDINANCE, "Leidraad 9.5").end(event, CALENDAR);

        assertThat(last).isEqualTo(end);
        assertThat(last.getDayOfWeek()).isEqualTo(event.getDayOfWeek());
    }

    @Test
    void atw_1_lid_2_a_term_that_is_counted_back_is_never_moved() {
        var eightWeeks = Term.weeks(8, LAW, "Awb");

        // Christmas Day stays the last day, and so does a Sunday.
        assertThat(eightWeeks.lastDayBefore(LocalDate.of(2027, 2, 19))).isEqualTo("2026-12-25");
        assertThat(Term.days(10, LAW, "Awb 7:4 lid 1").lastDayBefore(LocalDate.of(2026, 11, 25)))
                .isEqualTo("2026-11-15");
        assertThat(new Term(1, MONTHS, ORDINANCE, "Verordening").lastDayBefore(LocalDate.of(2026, 3, 31)))
                .isEqualTo("2026-02-28");
        assertThat(new Term(1, TermUnit.YEARS, ORDINANCE, "Verordening").lastDayBefore(LocalDate.of(2028, 2, 29)))
                .isEqualTo("2027-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "90, DAYS, true",
        "91, DAYS, false",
        "12, WEEKS, true",
        "13, WEEKS, false",
        "3, MONTHS, true",
        "4, MONTHS, false",
        "1, YEARS, false"
    })
    void atw_4_only_terms_up_to_twelve_weeks_are_lengthened(int amount, TermUnit unit, boolean lengthened) {
        assertThat(new Term(amount, unit, LAW, "Awb").isLengthenedByLaw()).isEqualTo(lengthened);
        assertThat(new Term(amount, unit, TermSource.GENERAL_ORDER, "AMvB").isLengthenedByLaw())
                .isEqualTo(lengthened);
        assertThat(new Term(amount, unit, ORDINANCE, "Verordening").isLengthenedByLaw())
                .isFalse();
    }

    @Test
    void awb_4_17_lid_1_the_days_of_a_penalty_are_not_lengthened() {
        var days = new Term(42, TermUnit.DAYS, LAW, "Awb 4:17 lid 1", TermLengthening.NEVER);

        assertThat(days.end(LocalDate.of(2026, 11, 14), CALENDAR)).isEqualTo("2026-12-26");
    }

    @Test
    void atw_5_an_ordinance_can_say_that_the_law_holds_for_its_terms_too() {
        var term = new Term(8, TermUnit.WEEKS, ORDINANCE, "Verordening art. 3", TermLengthening.ALWAYS);

        assertThat(term.end(LocalDate.of(2026, 10, 30), CALENDAR)).isEqualTo("2026-12-28");
    }

    /** The hour counts in the Netherlands, also on the nights on which the clock is changed. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-04T22:59:00Z, 2026-11-04",
        "2026-11-04T23:01:00Z, 2026-11-05",
        "2026-07-04T21:59:00Z, 2026-07-04",
        "2026-07-04T22:01:00Z, 2026-07-05",
        "2026-03-28T22:59:59Z, 2026-03-28",
        "2026-03-28T23:00:00Z, 2026-03-29",
        "2026-03-29T21:59:59Z, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03-30",
        "2026-10-24T21:59:59Z, 2026-10-24",
        "2026-10-24T22:00:00Z, 2026-10-25",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26"
    })
    void awb_2_13_what_comes_in_until_midnight_in_the_netherlands_counts_for_that_day(Instant at, LocalDate day) {
        assertThat(Dutch.dateOf(at)).isEqualTo(day);
        assertThat(Dutch.startOf(day)).isBeforeOrEqualTo(at);
        assertThat(Dutch.startOf(day.plusDays(1))).isAfter(at);
    }

    @Property
    void atw_1_lid_1_lengthening_twice_is_lengthening_once(
            @ForAll @IntRange(min = 1, max = 12) int weeks, @ForAll @IntRange(max = 8_000) int day) {
        var event = LocalDate.of(2015, 1, 1).plusDays(day);
        var term = Term.weeks(weeks, LAW, "Awb");
        var end = term.end(event, CALENDAR);

        assertThat(term.lengthened(event, end, CALENDAR)).isEqualTo(end);
    }

    @Property
    void atw_2_a_term_of_three_days_or_more_has_at_least_two_working_days(
            @ForAll @IntRange(min = 3, max = 90) int days, @ForAll @IntRange(max = 8_000) int day) {
        var event = LocalDate.of(2015, 1, 1).plusDays(day);
        var end = Term.days(days, LAW, "Awb").end(event, CALENDAR);

        assertThat(CALENDAR.isWorkingDay(end)).isTrue();
        assertThat(CALENDAR.between(event.plusDays(1), end)).isGreaterThanOrEqualTo(2);
    }
}
