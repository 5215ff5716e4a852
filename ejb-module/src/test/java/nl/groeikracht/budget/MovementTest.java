package nl.groeikracht.budget;

import static nl.groeikracht.shared.Money.ZERO;
import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.junit.jupiter.api.Test;

/** The money of a ceiling is the sum of its movements, and none that breaks a rule is made. */
class MovementTest {

    @Test
    void awb_4_25_lid_2_no_more_is_granted_than_the_ceiling_leaves() {
        var budget = new BudgetState(euros(1_000), euros(300), euros(600), ZERO);

        assertThat(Movement.grant(budget, held(300, 0, 0, 0), euros(400)).granted())
                .isEqualTo(40_000);
        assertThatThrownBy(() -> Movement.grant(budget, held(300, 0, 0, 0), euros(401)))
                .isInstanceOf(CeilingExceeded.class);
    }

    @Test
    void awb_4_25_lid_3_in_objection_the_ceiling_of_the_first_decision_counts() {
        var then = new BudgetState(euros(1_000), euros(100), euros(200), ZERO);

        assertThat(Movement.grantInObjection(then, held(0, 100, 0, 0), euros(700))
                        .granted())
                .isEqualTo(60_000);
        assertThatThrownBy(() -> Movement.grantInObjection(then, held(0, 100, 0, 0), euros(701)))
                .isInstanceOf(CeilingExceeded.class);
    }

    @Test
    void what_is_granted_again_in_objection_is_claimed_no_longer() {
        var then = new BudgetState(euros(1_000), ZERO, ZERO, ZERO);

        var movement = Movement.grantInObjection(then, held(0, 200, 500, 300), euros(400));

        assertThat(movement.claimed()).isEqualTo(-20_000);
    }

    @Test
    void in_objection_only_more_is_booked() {
        var then = new BudgetState(euros(1_000), ZERO, ZERO, ZERO);

        assertThatThrownBy(() -> Movement.grantInObjection(then, held(0, 200, 0, 0), euros(200)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void awb_4_25_lid_3_above_the_ceiling_nothing_is_left_and_nobody_else_gets_more() {
        var budget = new BudgetState(euros(1_000), euros(300), euros(800), ZERO);

        assertThat(budget.left()).isEqualTo(ZERO);
        assertThat(budget.above()).isEqualTo(euros(100));
        assertThat(budget.grantable(euros(300))).isEqualTo(euros(200));
    }

    @Test
    void awb_4_57_lid_1_no_more_is_claimed_than_was_paid_without_ground() {
        assertThat(Movement.claim(held(0, 200, 500, 100), euros(200)).claimed()).isEqualTo(20_000);
        assertThatThrownBy(() -> Movement.claim(held(0, 200, 500, 100), euros(201)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void awb_4_52_lid_1_a_case_is_never_paid_more_than_it_was_granted() {
        assertThat(Movement.pay(held(0, 500, 300, 0), euros(200)).paid()).isEqualTo(20_000);
        assertThatThrownBy(() -> Movement.pay(held(0, 500, 300, 0), euros(201))).isInstanceOf(Refusal.class);
    }

    /** Three cases and any deeds on them, allowed or not: after each the sums are right. */
    @Property
    void whatever_is_tried_the_sums_hold(@ForAll("deeds") List<Deed> deeds) {
        var book = new Book();
        deeds.forEach(book::attempt);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        var what = Arbitraries.of(Movement.Kind.class);
        var nth = Arbitraries.integers().between(0, 2);
        var amount = Arbitraries.longs().between(1, 1_000).map(Money::ofCents);
        return Combinators.combine(what, nth, amount).as(Deed::new).list().ofMaxSize(60);
    }

    record Deed(Movement.Kind kind, int nth, Money amount) {}

    /** A ledger in memory: lines, and their sums. */
    private static final class Book {

        private final List<Movement> all = new ArrayList<>();
        private final List<Integer> cases = new ArrayList<>();

        void attempt(Deed deed) {
            try {
                movement(deed).ifPresent(movement -> {
                    all.add(movement);
                    cases.add(deed.kind() == Movement.Kind.CEILING ? -1 : deed.nth());
                });
            } catch (Refusal refused) {
                // Nothing is booked then.
            }
            budgetHolds();
            for (var nth = 0; nth < 3; nth++) {
                caseHolds(of(nth));
            }
        }

        private Optional<Movement> movement(Deed deed) {
            var held = of(deed.nth());
            var amount = deed.amount();
            return Optional.ofNullable(
                    switch (deed.kind()) {
                        case CEILING ->
                            amount.cents() % 3 == 0 ? Movement.lower(budget(), amount) : Movement.raise(amount);
                        case RESERVE -> {
                            var reserved = amount.atMost(budget().left());
                            yield reserved.isZero() ? null : Movement.reserve(reserved);
                        }
                        case RELEASE -> held.reserved().isZero() ? null : Movement.release(held);
                        case GRANT -> held.granted().isZero() ? Movement.grant(budget(), held, amount) : null;
                        // Above the ceiling of today: a ceiling that left exactly this much then.
                        case GRANT_IN_OBJECTION ->
                            Movement.grantInObjection(new BudgetState(amount, ZERO, ZERO, ZERO), held, amount);
                        case DETERMINE_LOWER -> Movement.determineLower(held, amount);
                        case WITHDRAW -> Movement.withdraw(held, amount);
                        case PAY -> Movement.pay(held, amount);
                        case CANCEL_PAYMENT -> held.claimed().isZero() ? Movement.cancelPayment(held, amount) : null;
                        case CLAIM -> Movement.claim(held, amount);
                        case CANCEL_CLAIM -> Movement.cancelClaim(held, amount);
                        case GIVE_BACK -> null;
                        case RECEIVE_BACK, SET_OFF -> Movement.settle(deed.kind(), held, amount);
                    });
        }

        /** Money refuses a sum below zero, so reading the sums is half the proof. */
        private void budgetHolds() {
            var budget = budget();
            var inObjection = all.stream()
                    .filter(movement -> movement.kind() == Movement.Kind.GRANT_IN_OBJECTION)
                    .mapToLong(Movement::granted)
                    .sum();
            assertThat(budget.above().cents()).isLessThanOrEqualTo(inObjection);
            assertThat(budget.left().cents() - budget.above().cents())
                    .isEqualTo(all.stream()
                            .mapToLong(line -> line.ceiling() - line.reserved() - line.granted())
                            .sum());
        }

        private static void caseHolds(CaseMoney held) {
            assertThat(held.claimed()).isLessThanOrEqualTo(held.overpaid());
            assertThat(held.payable().isZero() || held.overpaid().isZero()).isTrue();
        }

        private BudgetState budget() {
            return new BudgetState(
                    Money.ofCents(all.stream().mapToLong(Movement::ceiling).sum()),
                    Money.ofCents(all.stream().mapToLong(Movement::reserved).sum()),
                    Money.ofCents(all.stream().mapToLong(Movement::granted).sum()),
                    Money.ofCents(all.stream().mapToLong(Movement::paid).sum()));
        }

        private CaseMoney of(int nth) {
            var sums = new long[4];
            for (var i = 0; i < all.size(); i++) {
                if (cases.get(i) == nth) {
                    sums[0] += all.get(i).reserved();
                    sums[1] += all.get(i).granted();
                    sums[2] += all.get(i).paid();
                    sums[3] += all.get(i).claimed();
                }
            }
            return new CaseMoney(
                    Money.ofCents(sums[0]), Money.ofCents(sums[1]), Money.ofCents(sums[2]), Money.ofCents(sums[3]));
        }
    }

    private static CaseMoney held(long reserved, long granted, long paid, long claimed) {
        return new CaseMoney(euros(reserved), euros(granted), euros(paid), euros(claimed));
    }
}
