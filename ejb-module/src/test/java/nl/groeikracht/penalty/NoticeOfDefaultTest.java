package nl.groeikracht.penalty;

import static nl.groeikracht.shared.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess.Message;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess.Outcome;
import nl.groeikracht.legal.Penalty;
import nl.groeikracht.legal.PenaltyTariff;
import nl.groeikracht.legal.PenaltyTariff.Tier;
import nl.groeikracht.penalty.NoticeOfDefault.Filed;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NoticeOfDefaultTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 10, 30);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final LocalDate FIX_BEFORE = LocalDate.of(2027, 1, 11);
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Penalty PENALTY = new Penalty(
            new PenaltyTariff(
                    LocalDate.of(2019, 1, 1),
                    false,
                    List.of(new Tier(1, 14, euros(23)), new Tier(15, 28, euros(35)), new Tier(29, 42, euros(45)))),
            LocalDate.of(2026, 11, 17));

    @Test
    void awb_4_17_lid_3_a_premature_notice_has_no_effect() {
        var notice = received(DEADLINE);

        refused("refusal.notice.premature", () -> notice.accept(1, PENALTY, FIX_BEFORE, "kim"));
        refused(
                "refusal.notice.premature",
                () -> notice.foundGround(NoPenaltyGround.INADMISSIBLE, "Kansloos", 1, FIX_BEFORE, "kim"));
        assertThat(notice.foundPremature("kim")).isEqualTo(Outcome.ANSWER);
        assertThat(notice.state()).isEqualTo(NoticeState.PREMATURE);
    }

    @Test
    void awb_4_17_lid_3_a_notice_after_the_term_cannot_be_set_aside_as_premature() {
        refused("refusal.notice.notPremature", () -> received(RECEIVED).foundPremature("kim"));
    }

    @Test
    void awb_4_17_lid_3_a_decision_within_two_weeks_costs_nothing() {
        var notice = accepted();

        assertThat(notice.settled(LocalDate.of(2026, 11, 16), PENALTY)).contains(Message.decidedInTime);
        assertThat(notice.state()).isEqualTo(NoticeState.IN_TIME);
    }

    @Test
    void awb_4_17_lid_1_a_late_decision_costs_each_day_before_it_was_sent() {
        var notice = running();

        assertThat(notice.settled(LocalDate.of(2026, 12, 2), PENALTY)).contains(Message.decidedLate);
        notice.stop(PENALTY, FIX_BEFORE);

        assertThat(notice.view(PENALTY).days()).isEqualTo(15);
        assertThat(notice.view(PENALTY).owed()).isEqualTo(euros(357));
        assertThat(notice.view(PENALTY).fixBefore()).isEqualTo(FIX_BEFORE);
    }

    @Test
    void awb_4_17_lid_1_without_a_decision_it_is_owed_on_forty_two_days() {
        var notice = running();

        notice.stop(PENALTY, FIX_BEFORE);

        assertThat(notice.view(PENALTY).owed()).isEqualTo(euros(1442));
        assertThat(notice.settled(LocalDate.of(2027, 1, 20), PENALTY)).isEmpty();
        assertThat(notice.view(PENALTY).owed()).isEqualTo(euros(1442));
    }

    @Test
    void a_decision_that_was_sent_during_the_check_counts_by_its_own_day() {
        var inTime = received(RECEIVED);
        inTime.settled(LocalDate.of(2026, 11, 10), PENALTY);
        var late = received(RECEIVED);
        late.settled(LocalDate.of(2026, 11, 20), PENALTY);

        assertThat(inTime.accept(1, PENALTY, FIX_BEFORE, "kim")).isEqualTo(Outcome.ANSWER);
        assertThat(late.accept(1, PENALTY, FIX_BEFORE, "kim")).isEqualTo(Outcome.DECIDE_NOW);
        assertThat(late.view(PENALTY).owed()).isEqualTo(euros(69));
    }

    @Test
    void a_decision_that_was_sent_before_the_timer_went_off_stops_it_at_once() {
        var notice = accepted();

        assertThat(notice.settled(LocalDate.of(2026, 11, 19), PENALTY)).isEmpty();
        assertThat(notice.start()).isFalse();
        notice.stop(PENALTY, FIX_BEFORE);

        assertThat(notice.view(PENALTY).owed()).isEqualTo(euros(46));
    }

    @Test
    void awb_4_17_lid_6_on_a_ground_nothing_is_owed_but_it_is_decided() {
        var notice = received(RECEIVED);

        assertThat(notice.foundGround(NoPenaltyGround.UNREASONABLY_LATE, "Pas na twee jaar.", 1, FIX_BEFORE, "kim"))
                .isEqualTo(Outcome.DECIDE_NOW);
        refused("refusal.reasonsMissing", () -> notice.fix(" ", "lies", "het college", "regel 1", NOW));
        notice.fix("Pas na twee jaar.", "lies", "het college", "regel 1", NOW);

        assertThat(notice.state()).isEqualTo(NoticeState.NOT_OWED);
        assertThat(notice.view(PENALTY).owed()).isEqualTo(Money.ZERO);
    }

    @Test
    void awb_4_17_lid_6_a_ground_needs_its_reason() {
        refused(
                "refusal.textMissing",
                () -> received(RECEIVED).foundGround(NoPenaltyGround.NO_INTEREST, " ", 1, FIX_BEFORE, "kim"));
        refused("refusal.notice.groundMissing", () -> received(RECEIVED).foundGround(null, "?", 1, FIX_BEFORE, "kim"));
    }

    @Test
    void awb_4_17_lid_7_the_penalty_is_shared_by_who_asked_together() {
        var notice = received(RECEIVED);
        notice.accept(2, PENALTY, FIX_BEFORE, "kim");
        notice.start();
        notice.stop(PENALTY, FIX_BEFORE);

        assertThat(notice.view(PENALTY).shares()).containsExactly(euros(721), euros(721));
        refused("refusal.notice.applicants", () -> received(RECEIVED).accept(0, PENALTY, FIX_BEFORE, "kim"));
    }

    @Test
    void awb_4_18_it_is_fixed_once_by_someone_else_than_who_checked_it() {
        var notice = running();
        notice.stop(PENALTY, FIX_BEFORE);

        refused("refusal.notice.checkerDecides", () -> notice.fix("", "kim", "het college", "regel 1", NOW));
        notice.fix("", "lies", "het college", "regel 1", NOW);
        refused("refusal.notice.notNow", () -> notice.fix("", "lies", "het college", "regel 1", NOW));

        assertThat(notice.state()).isEqualTo(NoticeState.FIXED);
        notice.payable();
        assertThat(notice.state()).isEqualTo(NoticeState.PAYABLE);
    }

    @Test
    void awb_4_18_it_is_not_fixed_before_it_stopped() {
        refused("refusal.notice.notNow", () -> running().fix("", "lies", "het college", "regel 1", NOW));
    }

    @Test
    void only_a_ground_can_be_asked_about() {
        var counted = running();
        counted.stop(PENALTY, FIX_BEFORE);
        var onGround = received(RECEIVED);
        onGround.foundGround(NoPenaltyGround.NO_INTEREST, "Een buurman.", 1, FIX_BEFORE, "kim");

        refused("refusal.notice.nothingToCheck", () -> counted.sendBack("Klopt dit?"));
        onGround.sendBack("Klopt dit?");

        assertThat(onGround.state()).isEqualTo(NoticeState.RECEIVED);
        assertThat(onGround.accept(1, PENALTY, FIX_BEFORE, "kim")).isEqualTo(Outcome.WAIT);
    }

    @Test
    void awb_4_19_the_letter_says_that_an_objection_to_the_decision_is_about_the_penalty_too() {
        var notice = running();
        notice.stop(PENALTY, FIX_BEFORE);
        notice.fix("", "lies", "het college", "regel 1", NOW);

        var reasons = new NoticeWords().reasons(notice.view(PENALTY));

        assertThat(reasons)
                .contains("HK-2026-0007")
                .contains("Dan gaat uw bezwaar ook over deze dwangsom")
                .contains("42 dagen", "dag 29 tot en met 42");
    }

    private static NoticeOfDefault received(LocalDate on) {
        return new NoticeOfDefault(
                CaseNumber.of("HK-2026-0099"),
                "GM0396",
                CaseNumber.of("HK-2026-0007"),
                new Filed(CaseNumber.of("HK-2026-0007"), NoticeChannel.ONLINE, on, "U bent te laat.", null),
                DEADLINE,
                NOW);
    }

    private static NoticeOfDefault accepted() {
        var notice = received(RECEIVED);
        assertThat(notice.accept(1, PENALTY, FIX_BEFORE, "kim")).isEqualTo(Outcome.WAIT);
        return notice;
    }

    private static NoticeOfDefault running() {
        var notice = accepted();
        assertThat(notice.start()).isTrue();
        return notice;
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
