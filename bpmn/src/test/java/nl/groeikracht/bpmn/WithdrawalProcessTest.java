package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.PublishedLetter.ELECTRONIC;
import static nl.groeikracht.bpmn.WithdrawalProcess.EFFECTIVE_AT;
import static nl.groeikracht.bpmn.WithdrawalProcess.End.endChanged;
import static nl.groeikracht.bpmn.WithdrawalProcess.End.endNotChanged;
import static nl.groeikracht.bpmn.WithdrawalProcess.End.endStopped;
import static nl.groeikracht.bpmn.WithdrawalProcess.Message.changeAnswered;
import static nl.groeikracht.bpmn.WithdrawalProcess.Message.letterDelivered;
import static nl.groeikracht.bpmn.WithdrawalProcess.Message.letterUndeliverable;
import static nl.groeikracht.bpmn.WithdrawalProcess.OUTCOME;
import static nl.groeikracht.bpmn.WithdrawalProcess.Step.announceChange;
import static nl.groeikracht.bpmn.WithdrawalProcess.Step.composeChangeLetter;
import static nl.groeikracht.bpmn.WithdrawalProcess.Step.decideChange;
import static nl.groeikracht.bpmn.WithdrawalProcess.Step.hearReceiver;
import static nl.groeikracht.bpmn.WithdrawalProcess.Step.postPublication;
import static nl.groeikracht.bpmn.WithdrawalProcess.Step.proposeChange;
import static nl.groeikracht.bpmn.WithdrawalProcess.Step.publishLetter;
import static nl.groeikracht.bpmn.WithdrawalProcess.Step.registerPublication;
import static nl.groeikracht.bpmn.WithdrawalProcess.Step.settleChange;
import static nl.groeikracht.bpmn.WithdrawalProcess.VIEW_UNTIL;

import java.time.Duration;
import java.time.Instant;
import nl.groeikracht.bpmn.WithdrawalProcess.Outcome;
import org.junit.jupiter.api.Test;

/** Every way from a reason to change a grant to the end of it. */
class WithdrawalProcessTest {

    private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");
    private static final Instant VIEW_OVER = NOW.plus(Duration.ofDays(15));
    private static final Instant IN_FORCE = NOW.plus(Duration.ofDays(60));

    @Test
    void awb_4_48_lid_1_a_grant_is_withdrawn_after_the_receiver_was_heard() {
        heard().receive(changeAnswered)
                .isAt(proposeChange)
                .complete(proposeChange, OUTCOME.of(Outcome.PROPOSE))
                .answering(publishLetter, ELECTRONIC.of(true))
                .complete(decideChange, OUTCOME.of(Outcome.CHANGE), EFFECTIVE_AT.of(NOW))
                .waitsFor(letterDelivered, letterUndeliverable)
                .receive(letterDelivered)
                .timeBecomes(NOW.plusSeconds(1))
                .hasEnded(endChanged)
                .did(announceChange, composeChangeLetter, publishLetter, registerPublication, settleChange);
    }

    @Test
    void awb_4_9_a_caseworker_notes_what_the_receiver_says_in_a_conversation() {
        heard().isAt(hearReceiver).complete(hearReceiver).isAt(proposeChange).waitsFor();
    }

    @Test
    void awb_4_8_who_does_not_react_in_time_does_not_hold_up_the_decision() {
        heard().timeBecomes(VIEW_OVER.plusSeconds(1)).isAt(proposeChange).waitsFor();
    }

    @Test
    void awb_4_50_lid_1_after_a_reasonable_term_a_change_has_its_consequences_not_before() {
        decided(IN_FORCE)
                .complete(postPublication)
                .did(composeChangeLetter, publishLetter, registerPublication)
                .timeBecomes(IN_FORCE.plusSeconds(1))
                .hasEnded(endChanged);
    }

    @Test
    void a_letter_that_cannot_be_delivered_goes_by_post() {
        proposed()
                .answering(publishLetter, ELECTRONIC.of(true))
                .complete(decideChange, OUTCOME.of(Outcome.CHANGE), EFFECTIVE_AT.of(NOW))
                .receive(letterUndeliverable)
                .isAt(postPublication);
    }

    @Test
    void the_decider_asks_further() {
        proposed().complete(decideChange, OUTCOME.of(Outcome.RETURN)).isAt(proposeChange);
    }

    @Test
    void the_decider_leaves_it_as_it_is() {
        proposed().complete(decideChange, OUTCOME.of(Outcome.KEEP)).hasEnded(endNotChanged);
    }

    @Test
    void the_caseworker_sees_no_reason_after_all() {
        opened().complete(proposeChange, OUTCOME.of(Outcome.STOP)).hasEnded(endStopped);
    }

    private static RunningFollowUp opened() {
        return RunningFollowUp.of(ProcessContract.withdrawal(), NOW)
                .answering(announceChange, VIEW_UNTIL.of(VIEW_OVER))
                .start(WithdrawalProcess.KEY);
    }

    private static RunningFollowUp heard() {
        return opened().complete(proposeChange, OUTCOME.of(Outcome.HEAR));
    }

    private static RunningFollowUp proposed() {
        return opened().complete(proposeChange, OUTCOME.of(Outcome.PROPOSE));
    }

    private static RunningFollowUp decided(Instant effective) {
        return proposed()
                .answering(publishLetter, ELECTRONIC.of(false))
                .complete(decideChange, OUTCOME.of(Outcome.CHANGE), EFFECTIVE_AT.of(effective));
    }
}
