package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.End.endNoPenalty;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.End.endPenaltyPaid;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.GRACE_UNTIL;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Message.decidedInTime;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Message.decidedLate;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Message.letterDelivered;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Message.letterUndeliverable;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.OUTCOME;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.PENALTY_OWED;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.PENALTY_UNTIL;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step.checkNotice;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step.composeNoticeLetter;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step.fixPenalty;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step.orderPenalty;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step.postPublication;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step.publishLetter;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step.registerPublication;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step.startPenalty;
import static nl.groeikracht.bpmn.NoticeOfDefaultProcess.Step.stopPenalty;
import static nl.groeikracht.bpmn.PublishedLetter.ELECTRONIC;

import java.time.Duration;
import java.time.Instant;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess.Outcome;
import org.junit.jupiter.api.Test;

/** Every way from a notice of default to its end. */
class NoticeOfDefaultProcessTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant GRACE_OVER = NOW.plus(Duration.ofDays(15));
    private static final Instant MAXIMUM = NOW.plus(Duration.ofDays(57));

    @Test
    void awb_4_17_lid_3_a_decision_within_two_weeks_costs_nothing() {
        received(false, false)
                .complete(checkNotice, OUTCOME.of(Outcome.WAIT))
                .waitsFor(decidedInTime)
                .receive(decidedInTime)
                .isAt(postPublication)
                .complete(postPublication)
                .hasEnded(endNoPenalty)
                .did(composeNoticeLetter, publishLetter, registerPublication);
    }

    @Test
    void awb_4_17_lid_3_a_premature_notice_is_answered() {
        received(false, false)
                .complete(checkNotice, OUTCOME.of(Outcome.ANSWER))
                .isAt(postPublication)
                .complete(postPublication)
                .hasEnded(endNoPenalty);
    }

    @Test
    void awb_4_17_lid_1_a_late_decision_stops_the_penalty() {
        running(true)
                .receive(decidedLate)
                .isAt(fixPenalty)
                .complete(fixPenalty, OUTCOME.of(Outcome.FIX))
                .waitsFor(letterDelivered, letterUndeliverable)
                .receive(letterDelivered)
                .hasEnded(endPenaltyPaid)
                .did(startPenalty, stopPenalty, composeNoticeLetter, publishLetter, registerPublication, orderPenalty);
    }

    @Test
    void awb_4_18_without_any_decision_the_penalty_is_fixed_after_its_last_day_too() {
        running(false).timeBecomes(MAXIMUM.plusSeconds(1)).isAt(fixPenalty);
    }

    @Test
    void awb_4_17_lid_6_that_nothing_is_owed_is_decided_too() {
        received(false, false)
                .complete(checkNotice, OUTCOME.of(Outcome.DECIDE_NOW))
                .isAt(fixPenalty)
                .complete(fixPenalty, OUTCOME.of(Outcome.FIX))
                .complete(postPublication)
                .hasEnded(endNoPenalty);
    }

    @Test
    void who_decides_asks_further() {
        received(false, false)
                .complete(checkNotice, OUTCOME.of(Outcome.DECIDE_NOW))
                .complete(fixPenalty, OUTCOME.of(Outcome.RETURN))
                .isAt(checkNotice);
    }

    @Test
    void a_check_that_took_longer_than_the_two_weeks_changes_no_day() {
        received(false, true)
                .timeBecomes(GRACE_OVER.plusSeconds(1))
                .complete(checkNotice, OUTCOME.of(Outcome.WAIT))
                .timeBecomes(GRACE_OVER.plusSeconds(2))
                .waitsFor(decidedLate);
    }

    @Test
    void a_letter_that_cannot_be_delivered_goes_by_post() {
        running(true)
                .receive(decidedLate)
                .complete(fixPenalty, OUTCOME.of(Outcome.FIX))
                .receive(letterUndeliverable)
                .complete(postPublication)
                .hasEnded(endPenaltyPaid);
    }

    private static RunningFollowUp running(boolean electronic) {
        return received(electronic, true)
                .complete(checkNotice, OUTCOME.of(Outcome.WAIT))
                .timeBecomes(GRACE_OVER.plusSeconds(1))
                .waitsFor(decidedLate);
    }

    private static RunningFollowUp received(boolean electronic, boolean owed) {
        return RunningFollowUp.of(ProcessContract.noticeOfDefault(), NOW)
                .answering(publishLetter, ELECTRONIC.of(electronic))
                .answering(composeNoticeLetter, PENALTY_OWED.of(owed))
                .start(NoticeOfDefaultProcess.KEY, GRACE_UNTIL.of(GRACE_OVER), PENALTY_UNTIL.of(MAXIMUM));
    }
}
