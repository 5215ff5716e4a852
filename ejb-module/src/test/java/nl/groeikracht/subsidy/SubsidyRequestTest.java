package nl.groeikracht.subsidy;

import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.ARequest.ASSESSOR;
import static nl.groeikracht.subsidy.ARequest.DECIDER;
import static nl.groeikracht.subsidy.ARequest.MAXIMUM;
import static nl.groeikracht.subsidy.ARequest.RECEIVED;
import static nl.groeikracht.subsidy.ARequest.aRequest;
import static nl.groeikracht.subsidy.ARequest.at;
import static nl.groeikracht.subsidy.ARequest.grant;
import static nl.groeikracht.subsidy.ARequest.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.legal.ClockEvent;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The life of a request, and what is refused in it whoever asks. */
class SubsidyRequestTest {

    private static final LocalDate ASKED_ON = LocalDate.of(2026, 10, 15);
    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 29);

    @Test
    void awb_4_13_lid_1_the_clock_starts_at_receipt_also_of_an_incomplete_request() {
        assertThat(aRequest().received().events()).containsExactly(ClockEvent.received(RECEIVED));
    }

    @Test
    void a_request_is_decided_once() {
        var request = aRequest().granted();

        refused("refusal.alreadyDecided", () -> request.decide(refusal(), MAXIMUM, DECIDER, RECEIVED));
        assertThat(request.state()).isEqualTo(RequestState.GRANTED);
    }

    @Test
    void a_request_is_not_decided_before_it_is_assessed() {
        for (var request :
                List.of(aRequest().received(), aRequest().complete(), aRequest().inAssessment())) {
            refused("refusal.notReady", () -> request.decide(grant(euros(1)), MAXIMUM, DECIDER, RECEIVED));
        }
    }

    @Test
    void who_assessed_does_not_decide() {
        var request = aRequest().assessed();

        refused("refusal.assessorDecides", () -> request.decide(grant(euros(500)), MAXIMUM, ASSESSOR, RECEIVED));
        assertThat(request.state()).isEqualTo(RequestState.ASSESSED);
    }

    @Test
    void a_grant_never_exceeds_what_was_asked() {
        var request = aRequest().asking(euros(500)).assessed();

        refused("refusal.aboveAsked", () -> request.decide(grant(Money.ofCents(50_001)), MAXIMUM, DECIDER, RECEIVED));
        assertThat(request.state()).isEqualTo(RequestState.ASSESSED);
    }

    @Test
    void awb_4_31_a_grant_never_exceeds_the_maximum_of_the_scheme() {
        var request = aRequest().asking(euros(500)).assessed();

        refused("refusal.aboveMaximum", () -> request.decide(grant(euros(500)), euros(400), DECIDER, RECEIVED));
    }

    @Test
    void awb_4_25_lid_2_a_part_of_what_was_asked_can_be_granted() {
        var request = aRequest().asking(euros(500)).assessed();

        request.decide(grant(euros(1)), MAXIMUM, DECIDER, RECEIVED);

        assertThat(request.state()).isEqualTo(RequestState.GRANTED);
    }

    @Test
    void a_proposal_stays_within_the_same_limits() {
        var request = aRequest().asking(euros(500)).inAssessment();

        refused(
                "refusal.aboveAsked",
                () -> request.propose(
                        Proposal.grant(euros(501), List.of(), "Goed.", List.of()), MAXIMUM, ASSESSOR, at(RECEIVED)));
    }

    @Test
    void a_proposal_that_was_sent_back_can_be_made_anew_by_the_assessor() {
        var request = aRequest().assessed();

        request.sendBack("Waarom zoveel?");

        assertThat(request.state()).isEqualTo(RequestState.IN_ASSESSMENT);
        assertThat(request.sentBackQuestion()).isEqualTo("Waarom zoveel?");
        request.propose(Proposal.grant(euros(300), List.of(), "Minder.", List.of()), MAXIMUM, ASSESSOR, at(RECEIVED));
        assertThat(request.proposal().orElseThrow().amount()).isEqualTo(euros(300));
        assertThat(request.sentBackQuestion()).isNull();
    }

    @Test
    void the_applicant_may_withdraw_until_the_decision_and_twice_is_once() {
        for (var request : List.of(
                aRequest().received(),
                aRequest().supplementAsked(ASKED_ON, UNTIL),
                aRequest().complete(),
                aRequest().inAssessment(),
                aRequest().assessed())) {
            assertThat(request.withdraw("Wij stoppen.", at(UNTIL))).isTrue();
            assertThat(request.withdraw("Nog eens.", at(UNTIL))).isFalse();
            assertThat(request.state()).isEqualTo(RequestState.WITHDRAWN);
            assertThat(request.withdrawalReason()).isEqualTo("Wij stoppen.");
        }
    }

    @Test
    void after_the_decision_a_request_is_not_withdrawn() {
        refused("refusal.alreadyDecided", () -> aRequest().granted().withdraw("", at(UNTIL)));
    }

    @Test
    void after_withdrawal_nothing_is_decided() {
        var request = aRequest().assessed();
        request.withdraw("", at(RECEIVED));

        refused("refusal.withdrawn", () -> request.decide(grant(euros(500)), MAXIMUM, DECIDER, RECEIVED));
    }

    @Test
    void ecli_nl_rvs_2016_2527_a_supplement_is_asked_with_a_term_that_ends_later() {
        var request = aRequest().received();

        for (var until : new LocalDate[] {null, ASKED_ON, ASKED_ON.minusDays(1)}) {
            refused(
                    "refusal.supplementTerm",
                    () -> request.askSupplement("", List.of("Iets."), until, ASSESSOR, at(ASKED_ON)));
        }
        assertThat(request.state()).isEqualTo(RequestState.RECEIVED);
    }

    @Test
    void a_supplement_in_time_brings_the_request_back_to_the_caseworker() {
        var request = aRequest().supplementAsked(ASKED_ON, UNTIL);

        assertThat(request.supplement("Hier is de tekening.", at(UNTIL.minusDays(3))))
                .isTrue();

        assertThat(request.state()).isEqualTo(RequestState.RECEIVED);
        assertThat(request.lastSupplement().orElseThrow().answer()).isEqualTo("Hier is de tekening.");
        assertThat(request.events()).endsWith(ClockEvent.of(ClockEvent.Kind.SUPPLEMENTED, UNTIL.minusDays(3)));
    }

    @Test
    void what_comes_after_the_term_is_kept_for_the_one_who_decides() {
        var request = aRequest().supplementAsked(ASKED_ON, UNTIL);
        request.supplementTermEnded(UNTIL.plusDays(1));

        assertThat(request.supplement("Sorry, te laat.", at(UNTIL.plusDays(2)))).isFalse();

        assertThat(request.state()).isEqualTo(RequestState.SUPPLEMENT_TERM_PASSED);
        assertThat(request.lastSupplement().orElseThrow().answer()).isEqualTo("Sorry, te laat.");
    }

    @Test
    void awb_4_5_lid_4_not_treating_is_decided_within_four_weeks_after_the_term() {
        var lastDay = UNTIL.plusWeeks(4);
        var inTime = aRequest().supplementAsked(ASKED_ON, UNTIL);
        inTime.supplementTermEnded(UNTIL.plusDays(1));
        var late = aRequest().supplementAsked(ASKED_ON, UNTIL);
        late.supplementTermEnded(UNTIL.plusDays(1));

        inTime.leaveUntreated(lastDay, lastDay);

        assertThat(inTime.state()).isEqualTo(RequestState.NOT_TREATED);
        refused("refusal.tooLateNotToTreat", () -> late.leaveUntreated(lastDay.plusDays(1), lastDay));
    }

    @Test
    void awb_4_5_lid_1_not_treating_needs_a_term_for_supplementing_that_passed() {
        refused("refusal.notReady", () -> aRequest().received().leaveUntreated(UNTIL, UNTIL.plusWeeks(4)));
        refused(
                "refusal.notReady",
                () -> aRequest().supplementAsked(ASKED_ON, UNTIL).leaveUntreated(UNTIL, UNTIL.plusWeeks(4)));
    }

    @Test
    void awb_3_46_the_table_is_overruled_only_with_a_reason() {
        var request = aRequest().complete();
        request.eligibilityProposed("subsidy-eligibility:1", List.of(new Criterion("collective", false, "Nee.")));

        refused("refusal.reasonsMissing", () -> request.eligibilityConfirmed(true, " ", ASSESSOR, at(RECEIVED)));
        request.eligibilityConfirmed(true, "De hele hof doet mee.", ASSESSOR, at(RECEIVED));

        assertThat(request.eligibility().orElseThrow().isOverridden()).isTrue();
    }

    @Test
    void awb_3_6_advice_that_is_late_does_not_hold_up_the_decision() {
        var request = aRequest().complete();
        request.eligibilityProposed("subsidy-eligibility:1", List.of(new Criterion("collective", true, "Ja.")));
        request.eligibilityConfirmed(true, null, ASSESSOR, at(RECEIVED));
        request.adviceAsked("budget-committee", true, "subsidy-route:1", "Vanaf € 2.500.", UNTIL);

        request.adviceIsLate();

        assertThat(request.state()).isEqualTo(RequestState.IN_ASSESSMENT);
        refused("refusal.notReady", () -> request.advised(AdviceVerdict.GRANT, "Doen.", "yusuf", at(UNTIL)));
    }

    @Test
    void a_letter_is_posted_between_the_decision_and_today() {
        var request = aRequest().granted();
        var today = RECEIVED.plusDays(5);

        for (var on : new LocalDate[] {null, RECEIVED.minusDays(1), today.plusDays(1)}) {
            refused("refusal.postedOn", () -> request.posted(on, ASSESSOR, today));
        }
        request.posted(RECEIVED.plusDays(2), ASSESSOR, today);

        assertThat(request.sendingDay()).isEqualTo(RECEIVED.plusDays(2));
    }

    @Test
    void awb_6_8_lid_1_a_letter_that_came_back_and_was_posted_counts_from_the_day_of_the_post() {
        var request = aRequest().granted();
        request.handedOver(true, at(RECEIVED));
        assertThat(request.undeliverable("No such mailbox", at(RECEIVED))).isTrue();

        request.posted(RECEIVED.plusDays(3), ASSESSOR, RECEIVED.plusDays(3));

        assertThat(request.sendingDay()).isEqualTo(RECEIVED.plusDays(3));
    }

    @Test
    void that_a_message_arrived_is_taken_in_once() {
        var request = aRequest().granted();

        assertThat(request.delivered(at(RECEIVED))).isTrue();
        assertThat(request.delivered(at(RECEIVED.plusDays(1)))).isFalse();
        assertThat(request.undeliverable("Later", at(RECEIVED.plusDays(1)))).isFalse();
        assertThat(request.sendingDay()).isEqualTo(RECEIVED);
    }

    @Test
    void awb_3_41_a_decision_that_was_not_sent_has_no_day_of_sending() {
        assertThatThrownBy(() -> aRequest().granted().sendingDay()).isInstanceOf(RequestNotReady.class);
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
