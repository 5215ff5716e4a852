package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.RunningRequest.RECEIVED;
import static nl.groeikracht.bpmn.RunningRequest.TERM_ENDS;
import static nl.groeikracht.bpmn.RunningRequest.WARN;
import static nl.groeikracht.bpmn.RunningRequest.received;
import static nl.groeikracht.bpmn.RunningRequest.receivedElectronically;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.ELIGIBLE;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.End.endForwarded;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.End.endGranted;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.End.endNotTreated;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.End.endRefused;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.End.endWithdrawn;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.HEARING_NEEDED;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Message.letterDelivered;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Message.letterUndeliverable;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Message.supplemented;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Message.viewGiven;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Message.withdrawn;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.OUTCOME;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.COMPLETE;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.ELSEWHERE;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.GRANT;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.INCOMPLETE;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.NOT_TREATED;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.REFUSE;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.RETURN;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Outcome.TREAT;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.SUPPLEMENT_REMIND_AT;
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
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.forwardRequest;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.hearApplicant;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.inviteToHearing;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.orderPayment;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.postLetter;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.proposeEligibility;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.recordLateAdvice;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.recordNoView;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.registerSending;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.registerWithdrawal;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.remindOfSupplement;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.reserveBudget;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.sendDecision;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Step.warnOfTerm;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Timer.adviceTermEnds;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Timer.hearingTermEnds;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Timer.supplementReminder;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.Timer.supplementTermEnds;
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
    private static final Duration REMINDER = Duration.ofDays(3);
    private static final Instant HEARING_BY = RECEIVED.plus(Duration.ofDays(30));
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
    void awb_1_3_lid_2_a_refusal_is_sent_as_a_decision_and_never_paid() {
        atDecision(receivedElectronically())
                .complete(decide, OUTCOME.of(REFUSE))
                .receive(letterDelivered)
                .did(reserveBudget, proposeEligibility, determineRoute, composeLetter, sendDecision, registerSending)
                .hasEnded(endRefused);
    }

    @Test
    void a_request_that_does_not_meet_the_conditions_is_assessed_without_a_route() {
        received()
                .complete(checkCompleteness, OUTCOME.of(COMPLETE))
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

    // Forwarding

    @Test
    void awb_2_3_a_request_that_belongs_elsewhere_is_forwarded_and_ends_there() {
        received()
                .complete(checkCompleteness, OUTCOME.of(ELSEWHERE))
                .did(forwardRequest)
                .hasEnded(endForwarded);
    }

    @Test
    void awb_2_3_a_supplement_can_show_that_a_request_belongs_elsewhere() {
        awaitingSupplement()
                .receive(supplemented)
                .complete(checkCompleteness, OUTCOME.of(ELSEWHERE))
                .did(askSupplement, forwardRequest)
                .hasEnded(endForwarded);
    }

    // Hearing

    @Test
    void awb_4_7_who_is_heard_gives_a_view_that_is_weighed_before_the_decision() {
        atHearing()
                .waitsFor(viewGiven, withdrawn)
                .hasTimers(hearingTermEnds, termWarning, termExpired)
                .receive(viewGiven)
                .isAt(assess)
                .hasTimers(termWarning, termExpired)
                .complete(assess, HEARING_NEEDED.of(false))
                .isAt(decide)
                .did(reserveBudget, proposeEligibility, determineRoute, inviteToHearing);
    }

    @Test
    void awb_4_9_a_view_that_is_given_orally_is_registered_by_the_caseworker() {
        atHearing().complete(hearApplicant).isAt(assess).waitsFor(withdrawn).hasTimers(termWarning, termExpired);
    }

    @Test
    void awb_4_9_who_gives_no_view_in_time_does_not_hold_up_the_decision() {
        atHearing()
                .timeBecomes(HEARING_BY.minusSeconds(1))
                .isAt(hearApplicant)
                .timeBecomes(HEARING_BY)
                .isAt(assess)
                .complete(assess, HEARING_NEEDED.of(false))
                .isAt(decide)
                .did(reserveBudget, proposeEligibility, determineRoute, inviteToHearing, recordNoView);
    }

    @Test
    void awb_4_11_b_new_facts_after_a_hearing_are_a_reason_to_hear_again() {
        atHearing()
                .receive(viewGiven)
                .complete(assess, HEARING_NEEDED.of(true))
                .isAt(hearApplicant)
                .did(reserveBudget, proposeEligibility, determineRoute, inviteToHearing, inviteToHearing);
    }

    @Test
    void awb_4_7_the_decider_can_send_back_to_hear_the_applicant() {
        atDecision(received())
                .complete(decide, OUTCOME.of(RETURN))
                .complete(assess, HEARING_NEEDED.of(true))
                .isAt(hearApplicant);
    }

    @Test
    void a_view_after_the_term_finds_nobody_waiting_for_it() {
        var request = atHearing().timeBecomes(HEARING_BY).isAt(assess);

        assertThatThrownBy(() -> request.receive(viewGiven)).isInstanceOf(MismatchingMessageCorrelationException.class);
        request.isAt(assess);
    }

    // Supplement

    @Test
    void awb_4_5_lid_1_the_applicant_is_reminded_once_and_the_term_runs_on() {
        awaitingSupplement()
                .hasTimers(supplementReminder, supplementTermEnds, termWarning, termExpired)
                .timeBecomes(SUPPLEMENT_BY.minus(REMINDER))
                .did(askSupplement, remindOfSupplement)
                .waitsFor(supplemented, withdrawn)
                .hasTimers(supplementTermEnds, termWarning, termExpired)
                .timeBecomes(SUPPLEMENT_BY)
                .did(askSupplement, remindOfSupplement, endSupplementTerm)
                .isAt(decideNotTreated);
    }

    @Test
    void who_supplements_early_is_not_reminded() {
        awaitingSupplement()
                .receive(supplemented)
                .timeBecomes(SUPPLEMENT_BY.minus(REMINDER))
                .did(askSupplement)
                .isAt(checkCompleteness);
    }

    @Test
    void a_reminder_that_fails_is_tried_again_and_holds_up_nothing() {
        awaitingSupplement()
                .whenFailing(remindOfSupplement)
                .timeBecomes(SUPPLEMENT_BY.minus(REMINDER))
                .did(askSupplement)
                .repaired(remindOfSupplement)
                .timeBecomes(SUPPLEMENT_BY.minus(REMINDER).plus(Duration.ofMinutes(5)))
                .did(askSupplement, remindOfSupplement)
                .waitsFor(supplemented, withdrawn);
    }

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
                .complete(
                        checkCompleteness,
                        OUTCOME.of(INCOMPLETE),
                        SUPPLEMENT_UNTIL.of(secondTerm),
                        SUPPLEMENT_REMIND_AT.of(secondTerm.minus(REMINDER)))
                .timeBecomes(SUPPLEMENT_BY)
                .waitsFor(supplemented, withdrawn)
                .receive(supplemented)
                .complete(checkCompleteness, OUTCOME.of(COMPLETE))
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
                .did(askSupplement, remindOfSupplement);
    }

    @Test
    void a_supplement_after_the_term_finds_nobody_waiting_for_it() {
        var request = awaitingSupplement().timeBecomes(SUPPLEMENT_BY).isAt(decideNotTreated);

        assertThatThrownBy(() -> request.receive(supplemented))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        request.isAt(decideNotTreated).did(askSupplement, remindOfSupplement, endSupplementTerm);
    }

    @Test
    void a_person_decides_not_to_treat_and_nothing_was_reserved() {
        awaitingSupplement()
                .timeBecomes(SUPPLEMENT_BY)
                .isAt(decideNotTreated)
                .complete(decideNotTreated, OUTCOME.of(NOT_TREATED))
                .complete(postLetter)
                .did(askSupplement, remindOfSupplement, endSupplementTerm, composeLetter, sendDecision, registerSending)
                .hasEnded(endNotTreated);
    }

    @Test
    void a_request_can_be_treated_after_all_without_its_supplement() {
        awaitingSupplement()
                .timeBecomes(SUPPLEMENT_BY)
                .complete(decideNotTreated, OUTCOME.of(TREAT))
                .isAt(confirmEligibility)
                .complete(confirmEligibility, ELIGIBLE.of(true))
                .complete(assess, HEARING_NEEDED.of(false))
                .complete(decide, OUTCOME.of(GRANT))
                .complete(postLetter)
                .did(
                        askSupplement,
                        remindOfSupplement,
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
                .complete(assess, HEARING_NEEDED.of(false))
                .complete(decide, OUTCOME.of(RETURN))
                .complete(assess, HEARING_NEEDED.of(false))
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
    @EnumSource(
            names = {
                "checkCompleteness",
                "decideNotTreated",
                "confirmEligibility",
                "advise",
                "assess",
                "hearApplicant",
                "decide"
            })
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
                .complete(checkCompleteness, OUTCOME.of(COMPLETE))
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

        var request = received().reschedule(termExpired, moved).complete(checkCompleteness, OUTCOME.of(COMPLETE));

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
    void awb_3_40_a_grant_is_paid_only_when_it_was_made_known() {
        atDecision(receivedElectronically())
                .complete(decide, OUTCOME.of(GRANT))
                .waitsFor(letterDelivered, letterUndeliverable)
                .did(reserveBudget, proposeEligibility, determineRoute, composeLetter, sendDecision);
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
            case confirmEligibility -> received().complete(checkCompleteness, OUTCOME.of(COMPLETE));
            case advise -> atAdvice();
            case assess -> atAdvice().complete(advise);
            case hearApplicant -> atHearing();
            case decide -> atDecision(received());
            default -> throw new IllegalArgumentException(step + " is no task before the decision");
        };
    }

    private static RunningRequest awaitingSupplement() {
        return received()
                .complete(
                        checkCompleteness,
                        OUTCOME.of(INCOMPLETE),
                        SUPPLEMENT_UNTIL.of(SUPPLEMENT_BY),
                        SUPPLEMENT_REMIND_AT.of(SUPPLEMENT_BY.minus(REMINDER)));
    }

    private static RunningRequest atHearing() {
        return received()
                .hearingUntil(HEARING_BY)
                .complete(checkCompleteness, OUTCOME.of(COMPLETE))
                .complete(confirmEligibility, ELIGIBLE.of(true))
                .complete(assess, HEARING_NEEDED.of(true))
                .isAt(hearApplicant);
    }

    private static RunningRequest atAdvice() {
        return received()
                .needingAdviceUntil(ADVICE_BY)
                .complete(checkCompleteness, OUTCOME.of(COMPLETE))
                .complete(confirmEligibility, ELIGIBLE.of(true))
                .isAt(advise);
    }

    private static RunningRequest atDecision(RunningRequest received) {
        return received.complete(checkCompleteness, OUTCOME.of(COMPLETE))
                .complete(confirmEligibility, ELIGIBLE.of(true))
                .complete(assess, HEARING_NEEDED.of(false))
                .isAt(decide);
    }
}
