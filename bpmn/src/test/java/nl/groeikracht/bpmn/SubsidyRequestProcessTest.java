package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.RunningRequest.RECEIVED;
import static nl.groeikracht.bpmn.RunningRequest.TERM_ENDS;
import static nl.groeikracht.bpmn.RunningRequest.WARN;
import static nl.groeikracht.bpmn.RunningRequest.received;
import static nl.groeikracht.bpmn.RunningRequest.receivedElectronically;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.COMPLETE;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.ELIGIBLE;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.End.endGranted;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.End.endNotTreated;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.End.endRefused;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.End.endWithdrawn;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Message.letterDelivered;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Message.letterUndeliverable;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Message.supplemented;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Message.withdrawn;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.OUTCOME;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.GRANT;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.NOT_TREATED;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.REFUSE;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.RETURN;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.TREAT;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.SUPPLEMENT_UNTIL;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.advise;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.askSupplement;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.assess;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.checkCompleteness;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.composeLetter;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.confirmEligibility;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.decide;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.decideNotTreated;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.determineRoute;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.endSupplementTerm;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.escalateTerm;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.orderPayment;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.postLetter;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.proposeEligibility;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.recordLateAdvice;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.registerSending;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.registerWithdrawal;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.reserveBudget;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.sendDecision;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.warnOfTerm;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Timer.adviceTermEnds;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Timer.termExpired;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Timer.termWarning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every path through {@code subsidy-request.bpmn}. */
class SubsidyRequestProcessTest {

    private static final Instant SUPPLEMENT_BY = RECEIVED.plus(Duration.ofDays(14));
    private static final Instant ADVICE_BY = RECEIVED.plus(Duration.ofDays(21));

    @AfterEach
    void real_time_again() {
        ClockUtil.reset();
    }

    // The happy path

    @Test
    void a_granted_request_is_decided_sent_and_paid() {
        atDecision(receivedElectronically())
                .complete(decide, OUTCOME.of(GRANT))
                .waitsFor(letterDelivered, letterUndeliverable)
                .receive(letterDelivered)
                .did(
                        reserveBudget,
                        proposeEligibility,
                        determineRoute,
                        composeLetter,
                        sendDecision,
                        registerSending,
                        orderPayment)
                .hasEnded(endGranted);
    }

    @Test
    void a_refused_request_is_sent_but_never_paid() {
        atDecision(receivedElectronically())
                .complete(decide, OUTCOME.of(REFUSE))
                .receive(letterDelivered)
                .did(reserveBudget, proposeEligibility, determineRoute, composeLetter, sendDecision, registerSending)
                .hasEnded(endRefused);
    }

    @Test
    void a_request_that_does_not_meet_the_conditions_is_assessed_without_a_route() {
        received()
                .complete(checkCompleteness, COMPLETE.of(true))
                .isAt(confirmEligibility)
                .complete(confirmEligibility, ELIGIBLE.of(false))
                .isAt(assess)
                .did(reserveBudget, proposeEligibility);
    }

    // Advice

    @Test
    void advice_is_given_before_the_assessment() {
        var request = atAdvice().hasTimers(termWarning, termExpired, adviceTermEnds);

        request.complete(advise)
                .isAt(assess)
                .hasTimers(termWarning, termExpired)
                .did(reserveBudget, proposeEligibility, determineRoute);
    }

    @Test
    void late_advice_does_not_hold_up_the_assessment() {
        atAdvice()
                .timeBecomes(ADVICE_BY.minusSeconds(1))
                .isAt(advise)
                .timeBecomes(ADVICE_BY)
                .isAt(assess)
                .did(reserveBudget, proposeEligibility, determineRoute, recordLateAdvice);
    }

    // Supplement

    @Test
    void a_supplemented_request_is_checked_again() {
        awaitingSupplement()
                .waitsFor(supplemented, withdrawn)
                .receive(supplemented)
                .isAt(checkCompleteness)
                .did(askSupplement);
    }

    @Test
    void a_supplement_can_be_asked_twice_each_with_its_own_term() {
        var secondTerm = SUPPLEMENT_BY.plus(Duration.ofDays(7));

        awaitingSupplement()
                .receive(supplemented)
                .complete(checkCompleteness, COMPLETE.of(false), SUPPLEMENT_UNTIL.of(secondTerm))
                .timeBecomes(SUPPLEMENT_BY)
                .waitsFor(supplemented, withdrawn)
                .receive(supplemented)
                .complete(checkCompleteness, COMPLETE.of(true))
                .isAt(confirmEligibility)
                .did(askSupplement, askSupplement, reserveBudget, proposeEligibility);
    }

    @Test
    void a_supplement_just_in_time_stops_the_term() {
        awaitingSupplement()
                .timeBecomes(SUPPLEMENT_BY.minusSeconds(1))
                .receive(supplemented)
                .hasTimers(termWarning, termExpired)
                .timeBecomes(SUPPLEMENT_BY)
                .isAt(checkCompleteness)
                .did(askSupplement);
    }

    @Test
    void a_supplement_after_the_term_finds_nobody_waiting_for_it() {
        var request = awaitingSupplement().timeBecomes(SUPPLEMENT_BY).isAt(decideNotTreated);

        assertThatThrownBy(() -> request.receive(supplemented))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        request.isAt(decideNotTreated).did(askSupplement, endSupplementTerm);
    }

    @Test
    void a_person_decides_not_to_treat_and_nothing_was_reserved() {
        awaitingSupplement()
                .timeBecomes(SUPPLEMENT_BY)
                .isAt(decideNotTreated)
                .complete(decideNotTreated, OUTCOME.of(NOT_TREATED))
                .complete(postLetter)
                .did(askSupplement, endSupplementTerm, composeLetter, sendDecision, registerSending)
                .hasEnded(endNotTreated);
    }

    @Test
    void a_request_can_be_treated_after_all_without_its_supplement() {
        awaitingSupplement()
                .timeBecomes(SUPPLEMENT_BY)
                .complete(decideNotTreated, OUTCOME.of(TREAT))
                .isAt(confirmEligibility)
                .complete(confirmEligibility, ELIGIBLE.of(true))
                .complete(assess)
                .complete(decide, OUTCOME.of(GRANT))
                .complete(postLetter)
                .did(
                        askSupplement,
                        endSupplementTerm,
                        reserveBudget,
                        proposeEligibility,
                        determineRoute,
                        composeLetter,
                        sendDecision,
                        registerSending,
                        orderPayment)
                .hasEnded(endGranted);
    }

    // Decision

    @Test
    void a_decider_can_return_a_proposal_as_often_as_needed() {
        atDecision(received())
                .complete(decide, OUTCOME.of(RETURN))
                .isAt(assess)
                .complete(assess)
                .complete(decide, OUTCOME.of(RETURN))
                .complete(assess)
                .complete(decide, OUTCOME.of(REFUSE))
                .isAt(postLetter);
    }

    @ParameterizedTest
    @EnumSource(names = {"TREAT", "NOT_TREATED"})
    void a_decision_that_does_not_exist_at_this_step_changes_nothing(SubsidyRequestProcess.Outcome outcome) {
        var request = atDecision(received());

        assertThatThrownBy(() -> request.complete(decide, OUTCOME.of(outcome)))
                .isInstanceOf(ProcessEngineException.class);
        request.isAt(decide);
    }

    @Test
    void a_decision_without_an_outcome_changes_nothing() {
        var request = atDecision(received());

        assertThatThrownBy(() -> request.complete(decide)).isInstanceOf(ProcessEngineException.class);
        request.isAt(decide);
    }

    // Withdrawal

    @ParameterizedTest
    @EnumSource(names = {"checkCompleteness", "decideNotTreated", "confirmEligibility", "advise", "assess", "decide"})
    void an_applicant_can_withdraw_at_every_task_before_the_decision(Step step) {
        var request = at(step).isAt(step);

        request.receive(withdrawn).hasEnded(endWithdrawn);
    }

    @Test
    void an_applicant_can_withdraw_while_we_wait_for_a_supplement() {
        awaitingSupplement()
                .receive(withdrawn)
                .did(askSupplement, registerWithdrawal)
                .hasEnded(endWithdrawn);
    }

    @Test
    void an_applicant_can_withdraw_after_the_term_has_passed() {
        received()
                .timeBecomes(TERM_ENDS)
                .receive(withdrawn)
                .did(warnOfTerm, escalateTerm, registerWithdrawal)
                .hasEnded(endWithdrawn);
    }

    @Test
    void a_decided_request_can_no_longer_be_withdrawn() {
        var request = atDecision(received()).complete(decide, OUTCOME.of(GRANT)).isAt(postLetter);

        assertThatThrownBy(() -> request.receive(withdrawn)).isInstanceOf(MismatchingMessageCorrelationException.class);
        request.isAt(postLetter);
    }

    // The decision term

    @Test
    void the_decision_term_warns_and_then_escalates_while_the_work_goes_on() {
        received()
                .timeBecomes(WARN.minusSeconds(1))
                .did()
                .timeBecomes(WARN)
                .did(warnOfTerm)
                .isAt(checkCompleteness)
                .timeBecomes(TERM_ENDS)
                .did(warnOfTerm, escalateTerm)
                .hasTimers()
                .isAt(checkCompleteness)
                .complete(checkCompleteness, COMPLETE.of(true))
                .isAt(confirmEligibility);
    }

    @Test
    void the_decision_term_moves_with_the_legal_clock() {
        var days = Duration.ofDays(9);

        received()
                .reschedule(termWarning, WARN.plus(days))
                .reschedule(termExpired, TERM_ENDS.plus(days))
                .timeBecomes(WARN)
                .did()
                .timeBecomes(WARN.plus(days))
                .did(warnOfTerm)
                .timeBecomes(TERM_ENDS.plus(days).minusSeconds(1))
                .did(warnOfTerm)
                .timeBecomes(TERM_ENDS.plus(days))
                .did(warnOfTerm, escalateTerm);
    }

    @Test
    void a_task_that_comes_later_is_due_at_the_moved_end_of_the_term() {
        var moved = TERM_ENDS.plus(Duration.ofDays(9));

        var request = received().reschedule(termExpired, moved).complete(checkCompleteness, COMPLETE.of(true));

        assertThat(request.task(confirmEligibility).getDueDate()).isEqualTo(Date.from(moved));
    }

    @Test
    void the_decision_term_ends_with_the_decision() {
        atDecision(received())
                .complete(decide, OUTCOME.of(REFUSE))
                .hasTimers()
                .timeBecomes(TERM_ENDS)
                .isAt(postLetter)
                .did(reserveBudget, proposeEligibility, determineRoute, composeLetter, sendDecision);
    }

    @Test
    void each_task_knows_its_page_and_when_it_is_due() {
        var check = received().task(checkCompleteness);
        assertThat(check.getFormKey()).isEqualTo("/werk/taak/volledigheid");
        assertThat(check.getDueDate()).isEqualTo(Date.from(TERM_ENDS));

        assertThat(atAdvice().task(advise).getDueDate()).isEqualTo(Date.from(ADVICE_BY));
    }

    // Letter and payment

    @Test
    void who_wants_no_messages_gets_the_letter_by_post() {
        atDecision(received())
                .complete(decide, OUTCOME.of(GRANT))
                .isAt(postLetter)
                .complete(postLetter)
                .hasEnded(endGranted);
    }

    @Test
    void a_message_that_does_not_arrive_is_followed_by_a_letter() {
        atDecision(receivedElectronically())
                .complete(decide, OUTCOME.of(GRANT))
                .isAt()
                .receive(letterUndeliverable)
                .isAt(postLetter)
                .complete(postLetter)
                .did(
                        reserveBudget,
                        proposeEligibility,
                        determineRoute,
                        composeLetter,
                        sendDecision,
                        registerSending,
                        orderPayment)
                .hasEnded(endGranted);
    }

    @Test
    void a_delivery_is_registered_once() {
        var request = atDecision(receivedElectronically())
                .complete(decide, OUTCOME.of(REFUSE))
                .receive(letterDelivered);

        assertThatThrownBy(() -> request.receive(letterUndeliverable))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        request.hasEnded(endRefused);
    }

    @ParameterizedTest
    @EnumSource(names = {"composeLetter", "sendDecision", "orderPayment"})
    void work_in_the_background_that_fails_is_tried_three_times_and_the_decision_stands(Step step) {
        var request = atDecision(received()).whenFailing(step).complete(decide, OUTCOME.of(GRANT));
        if (step == orderPayment) request.complete(postLetter);

        assertThat(request.retriesLeft()).isEqualTo(2);
        var moment = RECEIVED;
        for (var left = 1; left >= 0; left--) {
            moment = moment.plus(Duration.ofMinutes(5));
            request.timeBecomes(moment);
            assertThat(request.retriesLeft()).isEqualTo(left);
        }
    }

    @Test
    void work_in_the_background_goes_on_where_it_failed() {
        atDecision(received())
                .whenFailing(composeLetter)
                .complete(decide, OUTCOME.of(GRANT))
                .isAt()
                .repaired(composeLetter)
                .timeBecomes(RECEIVED.plus(Duration.ofMinutes(5)))
                .isAt(postLetter)
                .did(reserveBudget, proposeEligibility, determineRoute, composeLetter, sendDecision);
    }

    @Test
    void a_warning_that_fails_is_tried_again() {
        received()
                .whenFailing(warnOfTerm)
                .timeBecomes(WARN)
                .did()
                .repaired(warnOfTerm)
                .timeBecomes(WARN.plus(Duration.ofMinutes(5)))
                .did(warnOfTerm)
                .isAt(checkCompleteness);
    }

    private static RunningRequest at(Step step) {
        return switch (step) {
            case checkCompleteness -> received();
            case decideNotTreated -> awaitingSupplement().timeBecomes(SUPPLEMENT_BY);
            case confirmEligibility -> received().complete(checkCompleteness, COMPLETE.of(true));
            case advise -> atAdvice();
            case assess -> atAdvice().complete(advise);
            case decide -> atDecision(received());
            default -> throw new IllegalArgumentException(step + " is no task before the decision");
        };
    }

    private static RunningRequest awaitingSupplement() {
        return received().complete(checkCompleteness, COMPLETE.of(false), SUPPLEMENT_UNTIL.of(SUPPLEMENT_BY));
    }

    private static RunningRequest atAdvice() {
        return received()
                .needingAdviceUntil(ADVICE_BY)
                .complete(checkCompleteness, COMPLETE.of(true))
                .complete(confirmEligibility, ELIGIBLE.of(true))
                .isAt(advise);
    }

    private static RunningRequest atDecision(RunningRequest received) {
        return received.complete(checkCompleteness, COMPLETE.of(true))
                .complete(confirmEligibility, ELIGIBLE.of(true))
                .complete(assess)
                .isAt(decide);
    }
}
