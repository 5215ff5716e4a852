package nl.groeikracht.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;

class MoneyBarViewTest {

    @Test
    void the_bar_is_full_whatever_the_amounts_are() {
        var bars = MoneyBarView.after(Money.euros(61_250), Money.euros(2_680), Money.euros(9_640), Money.euros(16_430))
                .bars();
        var last = bars.get(bars.size() - 1);

        assertThat(bars).hasSize(4);
        assertThat(Double.parseDouble(last.x()) + Double.parseDouble(last.width()))
                .isCloseTo(1000, within(0.2));
    }

    @Test
    void nothing_is_not_drawn_but_what_is_left_is_always_told() {
        var bar = MoneyBarView.of(Money.euros(90_000), Money.ZERO, Money.ZERO);

        assertThat(bar.bars()).extracting(MoneyBarView.Bar::css).containsExactly("gk-f-granted");
        assertThat(bar.legend())
                .extracting(MoneyBarView.Part::kind)
                .containsExactly(MoneyBarView.Kind.GRANTED, MoneyBarView.Kind.LEFT);
    }

    @Test
    void an_empty_budget_is_an_empty_bar() {
        assertThat(MoneyBarView.of(Money.ZERO, Money.ZERO, Money.ZERO).bars()).isEmpty();
    }
}
