package nl.groeikracht.recovery;

import static nl.groeikracht.shared.Money.ZERO;
import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.junit.jupiter.api.Test;

/** A claim for what was paid too much allows what the law allows, and nothing else. */
class RecoveryTest {

    private static final CaseNumber REQUEST = new CaseNumber("HK-2026-0001");
    private static final LocalDate FIXED = LocalDate.of(2026, 1, 5);
    private static final LocalDate LATEST = LocalDate.of(2031, 1, 5);
    private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
    private static final LocalDate PAY_UNTIL = LocalDate.of(2026, 3, 16);
    private static final LocalDate LATER = PAY_UNTIL.plusDays(1);

    @Test
    void awb_4_57_lid_1_no_more_is_claimed_than_was_paid_too_much() {
        var recovery = opened();

        refused("refusal.claimAbovePaid", () -> recovery.propose(euros(301), "Te veel", "bram"));
        recovery.propose(euros(300), "Minder gedaan", "bram");
        refused("refusal.claimAbovePaid", () -> decide(recovery, euros(301), "ilse"));
    }

    @Test
    void awb_4_57_lid_4_after_five_years_it_is_claimed_no_longer() {
        var recovery = proposed();
        var tooLate = Instant.parse("2031-01-06T09:00:00Z");

        refused(
                "refusal.recoveryTooLate",
                () -> recovery.decide(euros(300), "Reden", "ilse", "het college", "regel 1", tooLate, LATEST));
        var onTheLastDay = Instant.parse("2031-01-05T22:59:00Z");
        recovery.decide(euros(300), "Reden", "ilse", "het college", "regel 1", onTheLastDay, LATEST);
        assertThat(recovery.outstanding()).isEqualTo(euros(300));
    }

    @Test
    void awb_4_93_only_the_claim_itself_is_set_off_and_not_its_costs() {
        var recovery = proposed();
        refused("refusal.nothingToSetOff", () -> recovery.setOff(euros(100), TODAY));
        decide(recovery, euros(300), "ilse");
        refused("refusal.nothingToSetOff", () -> recovery.setOff(euros(100), TODAY));
        recovery.awaitPayment(PAY_UNTIL, TODAY);

        refused("refusal.claimedLess", () -> recovery.setOff(euros(301), TODAY));
        refused("refusal.claimedLess", () -> recovery.setOff(ZERO, TODAY));
        recovery.setOff(euros(100), TODAY);
        assertThat(recovery.outstanding()).isEqualTo(euros(200));
        recovery.setOff(euros(200), TODAY);
        assertThat(recovery.view().state()).isEqualTo(RecoveryState.SETTLED);
    }

    @Test
    void who_proposes_does_not_decide() {
        var recovery = proposed();

        refused("refusal.proposerDecides", () -> decide(recovery, euros(300), "bram"));
        refused("refusal.proposerDecides", () -> recovery.waive("Reden", "bram", "het college", "regel 1", NOW));
    }

    @Test
    void awb_4_57_lid_1_claiming_back_is_a_choice() {
        var recovery = proposed();

        recovery.waive("Het bedrag is klein en het initiatief is gelukt.", "ilse", "het college", "regel 1", NOW);

        assertThat(recovery.view().state()).isEqualTo(RecoveryState.NOT_RECOVERED);
        assertThat(recovery.outstanding()).isEqualTo(ZERO);
    }

    @Test
    void awb_4_112_lid_1_nobody_is_reminded_while_the_term_runs() {
        var recovery = awaiting();

        refused("refusal.stillInTime", () -> recovery.termPassed(PAY_UNTIL));
        recovery.termPassed(LATER);
        recovery.remind(euros(8), LATER);
        assertThat(recovery.outstanding()).isEqualTo(euros(308));
    }

    @Test
    void awb_4_97_who_does_not_pay_is_in_default_from_the_day_after_the_first_term() {
        assertThat(awaiting().view().inDefaultSince()).isEqualTo(LATER);
        assertThat(reminded().view().inDefaultSince()).isEqualTo(LATER);
    }

    @Test
    void awb_4_113_lid_1_a_reminder_is_charged_once() {
        var recovery = reminded();

        refused("refusal.remindedAlready", () -> recovery.remind(euros(8), LATER.plusDays(20)));
    }

    @Test
    void awb_4_98_lid_2_little_interest_is_not_owed() {
        var recovery = reminded();

        refused(
                "refusal.interestTooSmall",
                () -> recovery.proposeInterest(Money.ofCents(1_999), LATER, "bram", euros(20)));
        recovery.proposeInterest(euros(20), LATER, "bram", euros(20));
        assertThat(recovery.outstanding()).isEqualTo(euros(308));
    }

    @Test
    void awb_4_99_interest_is_owed_when_a_decision_fixed_it() {
        var recovery = reminded();
        recovery.proposeInterest(euros(20), LATER, "bram", euros(20));

        refused("refusal.proposerDecides", () -> recovery.fixInterest("bram"));
        recovery.fixInterest("ilse");

        assertThat(recovery.outstanding()).isEqualTo(euros(328));
    }

    @Test
    void awb_4_92_lid_1_costs_first_then_interest_then_the_claim() {
        var recovery = reminded();
        recovery.proposeInterest(euros(20), LATER, "bram", euros(20));
        recovery.fixInterest("ilse");

        assertThat(recovery.receive(euros(10), LATER)).isEqualTo(ZERO);
        assertThat(recovery.receive(euros(30), LATER)).isEqualTo(euros(12));
        refused("refusal.claimedLess", () -> recovery.receive(euros(289), LATER));
        assertThat(recovery.receive(euros(288), LATER)).isEqualTo(euros(288));
        assertThat(recovery.isPaid()).isTrue();
    }

    @Test
    void what_is_paid_in_time_closes_the_claim() {
        var recovery = awaiting();

        recovery.receive(euros(100), TODAY);
        assertThat(recovery.view().state()).isEqualTo(RecoveryState.AWAITING_PAYMENT);
        recovery.receive(euros(200), TODAY);

        assertThat(recovery.view().state()).isEqualTo(RecoveryState.SETTLED);
        refused("refusal.nothingOwed", () -> recovery.receive(euros(1), TODAY));
    }

    @Test
    void awb_4_117_nothing_is_handed_over_before_a_reminder() {
        var recovery = awaiting();
        recovery.termPassed(LATER);

        refused("refusal.remindFirst", () -> recovery.handOver("Niet betaald", LATER, LATEST));
    }

    @Test
    void awb_4_104_lid_1_a_debt_that_lapsed_is_not_handed_over() {
        var recovery = reminded();

        refused("refusal.debtLapsed", () -> recovery.handOver("Niet betaald", LATEST.plusDays(1), LATEST));
        recovery.handOver("Niet betaald", LATEST, LATEST);
        assertThat(recovery.view().state()).isEqualTo(RecoveryState.HANDED_OVER);
    }

    @Test
    void awb_7_11_lid_2_a_claim_lapses_when_nothing_was_overpaid_after_all() {
        var recovery = awaiting();
        recovery.receive(euros(100), TODAY);

        assertThat(recovery.lessen(ZERO, "Bezwaar HK-2026-0003", TODAY)).isTrue();

        assertThat(recovery.view().state()).isEqualTo(RecoveryState.LAPSED);
        assertThat(recovery.outstanding()).isEqualTo(ZERO);
        refused("refusal.nothingOwed", () -> recovery.receive(euros(1), TODAY));
        assertThat(recovery.lessen(ZERO, "Nog een bezwaar", TODAY)).isFalse();
    }

    @Test
    void awb_7_11_lid_2_a_claim_becomes_smaller_at_each_stage() {
        var open = opened();
        open.lessen(euros(200), "Bezwaar", TODAY);
        refused("refusal.claimAbovePaid", () -> open.propose(euros(201), "Te veel", "bram"));

        var owed = awaiting();
        owed.receive(euros(100), TODAY);
        owed.lessen(euros(50), "Bezwaar", TODAY);
        assertThat(owed.outstanding()).isEqualTo(euros(50));
        assertThat(owed.view().claimed()).isEqualTo(euros(150));
    }

    @Test
    void awb_7_11_lid_2_a_claim_is_lowered_and_never_raised() {
        var recovery = awaiting();
        recovery.receive(euros(100), TODAY);

        refused("refusal.claimNotLowered", () -> recovery.dropped(euros(301)));
        refused("refusal.claimNotLowered", () -> recovery.dropped(euros(300)));
        refused("refusal.recoveryNotReady", () -> opened().dropped(euros(1)));
        assertThat(recovery.dropped(euros(150))).isEqualTo(euros(150));
        assertThat(recovery.giveBack(euros(150)).total().isZero()).isTrue();
        // Of the 200 that were still open nothing is claimed any more.
        assertThat(recovery.dropped(euros(99))).isEqualTo(euros(200));
        assertThat(recovery.giveBack(euros(99)).total()).isEqualTo(euros(1));
        assertThat(recovery.paidPrincipal()).isEqualTo(euros(99));
    }

    @Test
    void awb_7_11_lid_2_what_was_paid_on_a_claim_that_was_settled_goes_back() {
        var recovery = awaiting();
        recovery.receive(euros(300), TODAY);
        assertThat(recovery.state()).isEqualTo(RecoveryState.SETTLED);

        assertThat(recovery.dropped(euros(120)).isZero()).isTrue();
        assertThat(recovery.giveBack(euros(120)).total()).isEqualTo(euros(180));

        assertThat(recovery.view().claimed()).isEqualTo(euros(120));
        assertThat(recovery.outstanding().isZero()).isTrue();
    }

    private static Recovery opened() {
        return new Recovery(
                new CaseNumber("HK-2026-0002"),
                "GM0396",
                REQUEST,
                RecoveryCause.DETERMINED_LOWER,
                REQUEST,
                euros(300),
                FIXED,
                NOW);
    }

    private static Recovery proposed() {
        var recovery = opened();
        recovery.propose(euros(300), "Minder gedaan", "bram");
        return recovery;
    }

    private static Recovery awaiting() {
        var recovery = proposed();
        decide(recovery, euros(300), "ilse");
        recovery.awaitPayment(PAY_UNTIL, TODAY);
        return recovery;
    }

    /** Reminded, and the term of the reminder passed as well. */
    private static Recovery reminded() {
        var recovery = awaiting();
        recovery.termPassed(LATER);
        recovery.remind(euros(8), LATER);
        recovery.awaitPayment(LATER.plusWeeks(2), LATER);
        recovery.termPassed(LATER.plusWeeks(2).plusDays(1));
        return recovery;
    }

    private static void decide(Recovery recovery, Money amount, String by) {
        recovery.decide(amount, "Reden", by, "het college", "regel 1", NOW, LATEST);
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
