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
    void the_days_of_article_3_are_holidays(LocalDate day) {
        assertThat(Holidays.of(2026)).contains(day);
    }

    @Test
    void kings_day_moves_to_saturday_when_the_birthday_is_a_sunday() {
        assertThat(Holidays.of(2025)).contains(LocalDate.of(2025, 4, 26)).doesNotContain(LocalDate.of(2025, 4, 27));
    }

    @Test
    void carnival_and_new_years_eve_are_ordinary_days() {
        assertThat(Holidays.of(2026)).doesNotContain(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 12, 31));
    }
}
