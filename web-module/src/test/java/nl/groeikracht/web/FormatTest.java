package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;

class FormatTest {

    private static final Instant MOMENT = Instant.parse("2026-11-24T08:05:00Z");

    private final Clock clock = Clock.fixed(MOMENT, Dutch.ZONE);
    private final Format dutch = new Format(Language.DUTCH, clock);
    private final Format english = new Format(Locale.ENGLISH, clock);
    private final Deadlines deadlines = new Deadlines(new Texts(Language.DUTCH, dutch), dutch);

    @Test
    void amounts_read_as_in_the_visitors_language() {
        assertThat(dutch.money(Money.ofCents(268000))).isEqualTo("€\u00a02.680,00");
        assertThat(dutch.wholeMoney(Money.euros(90_000))).isEqualTo("€\u00a090.000");
        assertThat(dutch.wholeMoney(Money.ofCents(150))).isEqualTo("€\u00a01,50");
        assertThat(english.money(Money.ofCents(268000))).isEqualTo("€2,680.00");
    }

    @Test
    void dates_are_in_full_or_in_short() {
        var day = LocalDate.of(2026, 12, 17);

        assertThat(dutch.longDate(day)).isEqualTo("donderdag 17 december 2026");
        assertThat(dutch.shortDate(day)).isEqualTo("do 17 dec");
        assertThat(dutch.shortDate(LocalDate.of(2027, 1, 4))).isEqualTo("ma 4 jan 2027");
        assertThat(dutch.mediumDate(day)).isEqualTo("17 dec 2026");
        assertThat(english.longDate(day)).isEqualTo("Thursday 17 December 2026");
        assertThat(dutch.moment(MOMENT)).isEqualTo("24 nov 2026, 9.05 uur");
    }

    @Test
    void durations_are_in_the_unit_that_fits() {
        assertThat(List.of(
                        dutch.duration(Duration.ofDays(3)),
                        dutch.duration(Duration.ofHours(5)),
                        dutch.duration(Duration.ofSeconds(40))))
                .containsExactly("3 dagen", "5 uur", "1 minuut");
    }

    @Test
    void a_term_is_put_in_words() {
        assertThat(words(-1)).isEqualTo("1 dag te laat");
        assertThat(words(-3)).isEqualTo("3 dagen te laat");
        assertThat(words(0)).isEqualTo("Vandaag");
        assertThat(words(1)).isEqualTo("Morgen");
        assertThat(words(3)).isEqualTo("Over 3 dagen");
        assertThat(deadlines.left(dutch.today().plusDays(23)).words()).isEqualTo("Nog 23 dagen");
        assertThat(deadlines.of(null).state()).isEqualTo(DeadlineView.State.NONE);
    }

    @Test
    void a_term_within_a_week_is_soon() {
        assertThat(deadlines.of(dutch.today().plusDays(7)).state()).isEqualTo(DeadlineView.State.SOON);
        assertThat(deadlines.of(dutch.today().plusDays(8)).state()).isEqualTo(DeadlineView.State.ON_TIME);
        assertThat(deadlines.of(dutch.today().minusDays(1)).state()).isEqualTo(DeadlineView.State.LATE);
    }

    private String words(int days) {
        return deadlines.of(dutch.today().plusDays(days)).words();
    }
}
