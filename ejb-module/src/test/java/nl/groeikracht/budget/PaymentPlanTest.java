package nl.groeikracht.budget;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;

import nl.groeikracht.shared.Money;
import org.junit.jupiter.api.Test;

/** A grant is paid in the parts that its scheme names, and never more or less than it. */
class PaymentPlanTest {

    @Test
    void by_default_all_of_it_is_paid_at_once() {
        assertThat(PaymentPlan.AT_ONCE.of(euros(500), true)).containsExactly(new Instalment(euros(500), 0));
        assertThat(PaymentPlan.AT_ONCE.isAtOnce()).isTrue();
    }

    @Test
    void awb_4_95_an_advance_is_a_part_and_the_rest_waits_for_the_determination() {
        var plan = new PaymentPlan(80, 2, 8);

        assertThat(plan.of(euros(500), true))
                .containsExactly(new Instalment(euros(200), 0), new Instalment(euros(200), 8));
        assertThat(plan.before(euros(500), true)).isEqualTo(euros(400));
    }

    @Test
    void awb_4_53_what_is_determined_with_the_grant_is_paid_whole_in_parts() {
        assertThat(new PaymentPlan(80, 2, 8).of(euros(500), false))
                .containsExactly(new Instalment(euros(250), 0), new Instalment(euros(250), 8));
    }

    @Test
    void awb_4_53_the_last_part_has_the_cents_that_are_left_over() {
        var parts = new PaymentPlan(100, 3, 4).of(Money.ofCents(10_000), true);

        assertThat(parts).extracting(part -> part.amount().cents()).containsExactly(3_333L, 3_333L, 3_334L);
        assertThat(parts).extracting(Instalment::weeksAfterSending).containsExactly(0, 4, 8);
    }

    @Test
    void a_part_of_nothing_is_not_paid() {
        assertThat(new PaymentPlan(100, 3, 4).of(Money.ofCents(2), true))
                .containsExactly(new Instalment(Money.ofCents(2), 8));
    }

    @Test
    void a_plan_has_parts_and_time_between_them() {
        assertThat(PaymentPlan.AT_ONCE.isWithinBounds()).isTrue();
        assertThat(new PaymentPlan(80, 2, 8).isWithinBounds()).isTrue();
        assertThat(new PaymentPlan(0, 1, 0).isWithinBounds()).isFalse();
        assertThat(new PaymentPlan(101, 1, 0).isWithinBounds()).isFalse();
        assertThat(new PaymentPlan(80, 2, 0).isWithinBounds()).isFalse();
        assertThat(new PaymentPlan(80, 13, 4).isWithinBounds()).isFalse();
        assertThat(new PaymentPlan(80, 0, 4).isWithinBounds()).isFalse();
    }
}
