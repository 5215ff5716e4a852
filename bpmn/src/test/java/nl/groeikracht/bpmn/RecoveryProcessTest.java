package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.PublishedLetter.ELECTRONIC;
import static nl.groeikracht.bpmn.RecoveryProcess.End.endGivenUp;
import static nl.groeikracht.bpmn.RecoveryProcess.End.endHandedOver;
import static nl.groeikracht.bpmn.RecoveryProcess.End.endLapsed;
import static nl.groeikracht.bpmn.RecoveryProcess.End.endNotRecovered;
import static nl.groeikracht.bpmn.RecoveryProcess.End.endSettled;
import static nl.groeikracht.bpmn.RecoveryProcess.Message.claimLapsed;
import static nl.groeikracht.bpmn.RecoveryProcess.Message.debtSettled;
import static nl.groeikracht.bpmn.RecoveryProcess.Message.letterDelivered;
import static nl.groeikracht.bpmn.RecoveryProcess.Message.letterUndeliverable;
import static nl.groeikracht.bpmn.RecoveryProcess.OUTCOME;
import static nl.groeikracht.bpmn.RecoveryProcess.PAY_UNTIL;
import static nl.groeikracht.bpmn.RecoveryProcess.SETTLED;
import static nl.groeikracht.bpmn.RecoveryProcess.Step.chooseNextStep;
import static nl.groeikracht.bpmn.RecoveryProcess.Step.composeRecoveryLetter;
import static nl.groeikracht.bpmn.RecoveryProcess.Step.decideInterest;
import static nl.groeikracht.bpmn.RecoveryProcess.Step.decideRecovery;
import static nl.groeikracht.bpmn.RecoveryProcess.Step.postPublication;
import static nl.groeikracht.bpmn.RecoveryProcess.Step.proposeRecovery;
import static nl.groeikracht.bpmn.RecoveryProcess.Step.publishLetter;
import static nl.groeikracht.bpmn.RecoveryProcess.Step.registerPublication;
import static nl.groeikracht.bpmn.RecoveryProcess.Step.startPaymentTerm;

import java.time.Duration;
import java.time.Instant;
import nl.groeikracht.bpmn.RecoveryProcess.Outcome;
import org.junit.jupiter.api.Test;

/** Every way from too much that was paid to the end of the claim. */
class RecoveryProcessTest {

    private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");
    private static final Instant TERM_OVER = NOW.plus(Duration.ofDays(43));

    @Test
    void awb_4_57_lid_1_a_claim_is_sent_and_paid_back() {
        decided(true)
                .waitsFor(letterDelivered, letterUndeliverable, claimLapsed)
                .receive(letterDelivered)
                .waitsFor(debtSettled, claimLapsed)
                .receive(debtSettled)
                .hasEnded(endSettled)
                .did(composeRecoveryLetter, publishLetter, registerPublication, startPaymentTerm);
    }

    @Test
    void it_is_not_claimed_back() {
        proposed().complete(decideRecovery, OUTCOME.of(Outcome.WAIVE)).hasEnded(endNotRecovered);
    }

    @Test
    void the_decider_asks_further() {
        proposed().complete(decideRecovery, OUTCOME.of(Outcome.RETURN)).isAt(proposeRecovery);
    }

    @Test
    void a_letter_that_cannot_be_delivered_goes_by_post() {
        decided(true)
                .receive(letterUndeliverable)
                .isAt(postPublication)
                .complete(postPublication)
                .waitsFor(debtSettled, claimLapsed);
    }

    @Test
    void what_is_paid_before_the_letter_was_registered_ends_at_once() {
        decided(false)
                .answering(startPaymentTerm, PAY_UNTIL.of(TERM_OVER), SETTLED.of(true))
                .complete(postPublication)
                .hasEnded(endSettled);
    }

    @Test
    void awb_4_112_lid_1_whoever_does_not_pay_is_reminded_and_gets_a_new_term() {
        termPassed()
                .answering(startPaymentTerm, PAY_UNTIL.of(TERM_OVER.plus(Duration.ofDays(15))), SETTLED.of(false))
                .complete(chooseNextStep, OUTCOME.of(Outcome.REMIND))
                .complete(postPublication)
                .waitsFor(debtSettled, claimLapsed)
                .timeBecomes(TERM_OVER.plus(Duration.ofDays(16)))
                .isAt(chooseNextStep)
                .complete(chooseNextStep, OUTCOME.of(Outcome.HAND_OVER))
                .hasEnded(endHandedOver);
    }

    @Test
    void awb_4_99_interest_is_fixed_by_a_decision_with_its_own_letter() {
        termPassed()
                .complete(chooseNextStep, OUTCOME.of(Outcome.INTEREST))
                .isAt(decideInterest)
                .complete(decideInterest, OUTCOME.of(Outcome.FIX_INTEREST))
                .isAt(postPublication);
    }

    @Test
    void interest_is_not_fixed() {
        termPassed()
                .complete(chooseNextStep, OUTCOME.of(Outcome.INTEREST))
                .complete(decideInterest, OUTCOME.of(Outcome.NO_INTEREST))
                .isAt(chooseNextStep);
    }

    @Test
    void a_claim_is_given_up() {
        termPassed().complete(chooseNextStep, OUTCOME.of(Outcome.GIVE_UP)).hasEnded(endGivenUp);
    }

    @Test
    void a_claim_that_was_paid_late_is_closed() {
        termPassed().complete(chooseNextStep, OUTCOME.of(Outcome.SETTLED)).hasEnded(endSettled);
    }

    @Test
    void awb_7_11_lid_2_a_claim_without_ground_ends_wherever_it_is() {
        proposed().receive(claimLapsed).hasEnded(endLapsed);
        decided(false).receive(claimLapsed).hasEnded(endLapsed);
        decided(true).receive(letterDelivered).receive(claimLapsed).hasEnded(endLapsed);
        termPassed().receive(claimLapsed).hasEnded(endLapsed);
    }

    private static RunningFollowUp proposed() {
        return RunningFollowUp.of(ProcessContract.recovery(), NOW)
                .answering(startPaymentTerm, PAY_UNTIL.of(TERM_OVER), SETTLED.of(false))
                .start(RecoveryProcess.KEY)
                .complete(proposeRecovery);
    }

    private static RunningFollowUp decided(boolean electronic) {
        return proposed()
                .answering(publishLetter, ELECTRONIC.of(electronic))
                .complete(decideRecovery, OUTCOME.of(Outcome.RECOVER));
    }

    private static RunningFollowUp termPassed() {
        return decided(false)
                .complete(postPublication)
                .timeBecomes(TERM_OVER.plusSeconds(1))
                .isAt(chooseNextStep);
    }
}
