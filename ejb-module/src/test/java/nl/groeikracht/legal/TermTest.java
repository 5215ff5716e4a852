package nl.groeikracht.legal;

import static nl.groeikracht.legal.TermSource.AUTHORITY;
import static nl.groeikracht.legal.TermSource.LAW;
import static nl.groeikracht.legal.TermSource.ORDINANCE;
import static nl.groeikracht.legal.TermUnit.MONTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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

    @ParameterizedTest(name = "{0} weeks from {1} end on {3}")
    @CsvSource({
        "8, 2026-11-04, 2026-12-30, 2026-12-30",
        "8, 2026-10-30, 2026-12-25, 2026-12-28",
        "8, 2026-03-20, 2026-05-15, 2026-05-18",
        "6, 2026-11-13, 2026-12-25, 2026-12-28",
        "6, 2026-11-20, 2027-01-01, 2027-01-04",
        "6, 2026-04-02, 2026-05-14, 2026-05-18",
        "6, 2027-03-24, 2027-05-05, 2027-05-10",
        "6, 2026-02-20, 2026-04-03, 2026-04-07",
        "6, 2026-03-16, 2026-04-27, 2026-04-28",
        "6, 2026-12-28, 2027-02-08, 2027-02-08",
        "12, 2026-12-28, 2027-03-22, 2027-03-22"
    })
    void a_term_of_the_law_ends_on_a_working_day(int weeks, LocalDate event, LocalDate raw, LocalDate end) {
        var term = Term.weeks(weeks, LAW, "Awb");

        assertThat(term.rawEnd(event)).isEqualTo(raw);
        assertThat(term.end(event, CALENDAR)).isEqualTo(end);
    }

    @Test
    void a_term_of_an_ordinance_or_a_letter_ends_where_it_ends() {
        var event = LocalDate.of(2026, 10, 30);

        assertThat(Term.weeks(8, ORDINANCE, "Regeling art. 6").end(event, CALENDAR))
                .isEqualTo("2026-12-25");
        assertThat(Term.weeks(8, AUTHORITY, "brief").end(event, CALENDAR)).isEqualTo("2026-12-25");
    }

    @Test
    void thirteen_weeks_are_too_long_to_be_lengthened() {
        var event = LocalDate.of(2026, 9, 25);

        assertThat(Term.weeks(13, LAW, "Awb 4:56").end(event, CALENDAR)).isEqualTo("2026-12-25");
        assertThat(Term.weeks(12, LAW, "Awb 7:10").end(LocalDate.of(2026, 10, 2), CALENDAR))
                .isEqualTo("2026-12-28");
    }

    @Test
    void a_term_of_three_days_has_two_working_days() {
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
    void a_term_of_the_law_never_ends_on_a_day_that_is_none(
            @ForAll @IntRange(min = 1, max = 12) int weeks, @ForAll @IntRange(max = 8_000) int day) {
        var event = LocalDate.of(2015, 1, 1).plusDays(day);
        var term = Term.weeks(weeks, LAW, "Awb");

        assertThat(CALENDAR.isWorkingDay(term.end(event, CALENDAR))).isTrue();
        assertThat(term.end(event, CALENDAR)).isAfterOrEqualTo(term.rawEnd(event));
    }
}
