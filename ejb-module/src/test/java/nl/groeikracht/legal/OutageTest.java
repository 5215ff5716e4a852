package nl.groeikracht.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Outage TWO_DAYS = new Outage(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(3), "Storing");

    private static LocalDate lengthened(LocalDate end, Outage... outages) {
        return Outage.lengthened(List.of(outages), end);
    }

    @Test
    void awb_afd_2_3_a_term_that_ends_in_an_outage_gets_longer() {
        assertThat(lengthened(MONDAY, TWO_DAYS)).isEqualTo(MONDAY.plusDays(3));
        assertThat(lengthened(MONDAY.plusDays(1), TWO_DAYS)).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void awb_afd_2_3_a_term_that_ends_before_or_after_an_outage_stays() {
        assertThat(lengthened(MONDAY.minusDays(1), TWO_DAYS)).isEqualTo(MONDAY.minusDays(1));
        assertThat(lengthened(MONDAY.plusDays(2), TWO_DAYS)).isEqualTo(MONDAY.plusDays(2));
        assertThat(lengthened(MONDAY)).isEqualTo(MONDAY);
    }

    @Test
    void awb_afd_2_3_a_longer_term_that_ends_in_the_next_outage_gets_longer_again() {
        var next = new Outage(MONDAY.plusDays(3), MONDAY.plusDays(4), MONDAY.plusDays(7), "Weer storing");

        assertThat(lengthened(MONDAY, next, TWO_DAYS)).isEqualTo(MONDAY.plusDays(7));
        assertThat(lengthened(MONDAY, TWO_DAYS, next)).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void it_is_told_until_those_who_missed_their_day_could_send() {
        assertThat(TWO_DAYS.isFelt(MONDAY.minusDays(1))).isFalse();
        assertThat(TWO_DAYS.isFelt(MONDAY)).isTrue();
        assertThat(TWO_DAYS.isFelt(MONDAY.plusDays(3))).isTrue();
        assertThat(TWO_DAYS.isFelt(MONDAY.plusDays(4))).isFalse();
    }
}
