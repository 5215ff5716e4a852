package nl.groeikracht.recovery;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;

class InterestTest {

    private static final TreeMap<LocalDate, Money> NOTHING_PAID = new TreeMap<>();
    private static final Interest SIX_PERCENT = new Interest(new TreeMap<>(Map.of(LocalDate.of(2020, 1, 1), 600)));

    @Test
    void awb_4_98_lid_1_a_year_of_default_costs_the_rate_of_a_year() {
        assertThat(SIX_PERCENT.over(euros(1_000), NOTHING_PAID, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .isBetween(Money.ofCents(5_999), euros(60));
    }

    @Test
    void awb_4_98_lid_1_after_a_year_interest_bears_interest() {
        var two = SIX_PERCENT.over(euros(1_000), NOTHING_PAID, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(two).isBetween(Money.ofCents(12_359), Money.ofCents(12_360));
    }

    @Test
    void awb_4_98_lid_1_a_new_rate_counts_from_its_own_day() {
        var rates = new TreeMap<>(Map.of(LocalDate.of(2024, 1, 1), 730, LocalDate.of(2025, 1, 1), 365));

        assertThat(new Interest(rates)
                        .over(euros(1_000), NOTHING_PAID, LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)))
                .isEqualTo(Money.ofCents(29));
    }

    @Test
    void what_was_paid_bears_no_interest_from_that_day_on() {
        var paid = new TreeMap<>(Map.of(LocalDate.of(2025, 1, 11), euros(1_000)));

        var ten = SIX_PERCENT.over(euros(1_000), NOTHING_PAID, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 10));
        assertThat(SIX_PERCENT.over(euros(1_000), paid, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 1)))
                .isEqualTo(ten);
    }

    @Property
    void interest_never_shrinks_with_time(
            @ForAll @LongRange(min = 1, max = 10_000_000) long cents, @ForAll @IntRange(max = 1_500) int days) {
        var from = LocalDate.of(2024, 5, 1);
        var debt = Money.ofCents(cents);

        var now = SIX_PERCENT.over(debt, NOTHING_PAID, from, from.plusDays(days));
        var later = SIX_PERCENT.over(debt, NOTHING_PAID, from, from.plusDays(days + 1));

        assertThat(later.cents()).isGreaterThanOrEqualTo(now.cents());
    }
}
