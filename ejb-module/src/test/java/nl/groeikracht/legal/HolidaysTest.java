package nl.groeikracht.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2019-04-21", "2024-03-31", "2025-04-20",
        "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22"
    })
    void easter_is_on_the_sunday_that_the_almanac_gives(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01",
        "2026-04-03",
        "2026-04-06",
        "2026-04-27",
        "2026-05-05",
        "2026-05-14",
        "2026-05-25",
        "2026-12-25",
        "2026-12-26"
    })
    void atw_3_lid_1_the_days_that_the_law_names_are_holidays(LocalDate day) {
        assertThat(Holidays.of(2026)).containsKey(day);
    }

    @Test
    void atw_3_lid_1_kings_day_moves_to_saturday_when_the_birthday_is_a_sunday() {
        assertThat(Holidays.of(2025))
                .containsKey(LocalDate.of(2025, 4, 26))
                .doesNotContainKey(LocalDate.of(2025, 4, 27));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-03", "2027-03-26", "2028-04-14"})
    void atw_3_lid_2_good_friday_is_equated_with_a_holiday(LocalDate day) {
        assertThat(TermTest.CALENDAR.reason(day)).contains(NonWorkingDay.Reason.GOOD_FRIDAY);
        assertThat(TermTest.CALENDAR.isWorkingDay(day)).isFalse();
    }

    @Test
    void atw_3_carnival_and_new_years_eve_are_ordinary_days() {
        assertThat(Holidays.of(2026)).doesNotContainKeys(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, EQUATED", "2026-05-15, EQUATED", "2027-05-07, EQUATED", "2028-04-28, EQUATED",
        "2028-05-26, EQUATED", "2026-04-03, GOOD_FRIDAY", "2026-05-14, ASCENSION", "2026-12-27, SUNDAY"
    })
    void atw_3_lid_3_a_day_that_a_royal_decision_equates_is_none_either(LocalDate day, NonWorkingDay.Reason why) {
        assertThat(TermTest.CALENDAR.reason(day)).contains(why);
        assertThat(TermTest.CALENDAR.isWorkingDay(day)).isFalse();
    }

    @Test
    void atw_3_lid_3_a_year_without_a_royal_decision_has_no_such_day() {
        assertThat(TermTest.CALENDAR.isWorkingDay(LocalDate.of(2029, 5, 11))).isTrue();
    }
}
