package nl.groeikracht.subsidy;

import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.ARequest.ASSESSOR;
import static nl.groeikracht.subsidy.ARequest.DECIDER;
import static nl.groeikracht.subsidy.ARequest.MAXIMUM;
import static nl.groeikracht.subsidy.ARequest.RECEIVED;
import static nl.groeikracht.subsidy.ARequest.aRequest;
import static nl.groeikracht.subsidy.ARequest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.bpmn.HearingTable;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request refuses before it is decided: without a hearing, without reasons, without a term. */
class PreparationTest {

    private static final LocalDate UNTIL = RECEIVED.plusDays(14);
    private static final String DIFFERENT = "De grond is van een ander.";

    // Hearing

    @Test
    void awb_4_7_lid_1_a_refusal_on_data_that_deviate_waits_for_the_applicant() {
        var request = proposedToRefuse(RefusalGround.ACTIVITIES_UNLIKELY);

        request.hearingJudged(judged(HearingTable.Waiver.NONE), UNTIL, at(RECEIVED));

        assertThat(request.state()).isEqualTo(RequestState.HEARING);
        assertThatThrownBy(() -> decide(request, RefusalGround.ACTIVITIES_UNLIKELY))
                .isInstanceOf(RequestNotReady.class);
    }

    @Test
    void awb_4_7_lid_1_who_was_heard_can_be_refused_when_the_view_was_weighed() {
        var request = proposedToRefuse(RefusalGround.ACTIVITIES_UNLIKELY);
        request.hearingJudged(judged(HearingTable.Waiver.NONE), UNTIL, at(RECEIVED));
        request.viewGiven(ViewManner.WRITTEN, "Dat klopt niet.", null, at(RECEIVED));

        refused("refusal.viewNotWeighed", () -> propose(request, refusal(RefusalGround.ACTIVITIES_UNLIKELY)));
        propose(request, refusal(RefusalGround.ACTIVITIES_UNLIKELY).weighing("Het kadaster zegt iets anders."));
        request.hearingJudged(judged(HearingTable.Waiver.ALREADY_HEARD), UNTIL, at(RECEIVED));
        decide(request, RefusalGround.ACTIVITIES_UNLIKELY);

        assertThat(request.knownHearing()).contains(Hearing.HEARD);
    }

    @Test
    void awb_4_9_the_opportunity_is_enough_nobody_has_to_use_it() {
        var request = proposedToRefuse(RefusalGround.ACTIVITIES_UNLIKELY);
        request.hearingJudged(judged(HearingTable.Waiver.NONE), UNTIL, at(RECEIVED));
        request.viewTermPassed();

        propose(request, refusal(RefusalGround.ACTIVITIES_UNLIKELY));
        decide(request, RefusalGround.ACTIVITIES_UNLIKELY);

        assertThat(request.state()).isEqualTo(RequestState.REFUSED);
    }

    @Test
    void awb_4_7_lid_1_an_applicant_is_told_on_what_to_react() {
        var request = proposedToRefuse(RefusalGround.ACTIVITIES_UNLIKELY);
        var silent = HearingJudgement.of(
                HearingFacts.deviating(""),
                new HearingTable.Answer(true, HearingTable.Waiver.NONE, "Awb 4:7 lid 1", "Wijkt af."),
                "subsidy-hearing:1");

        refused("refusal.hearingAboutMissing", () -> request.hearingJudged(silent, UNTIL, at(RECEIVED)));
    }

    @ParameterizedTest
    @EnumSource(
            value = RefusalGround.class,
            names = {"CONDITIONS_NOT_MET", "CEILING", "SCORE", "REPEATED"},
            mode = EnumSource.Mode.EXCLUDE)
    void awb_4_12_lid_2_a_a_decider_cannot_take_the_exception_for_money_to_a_ground_of_4_35(RefusalGround ground) {
        var request = proposedToRefuse(RefusalGround.CEILING);
        request.hearingJudged(judged(HearingTable.Waiver.FINANCIAL), UNTIL, at(RECEIVED));

        refused("refusal.hearingCannotBeSkipped", () -> decide(request, ground));
    }

    @Test
    void awb_4_12_lid_1_a_refusal_for_the_ceiling_needs_no_hearing() {
        var request = proposedToRefuse(RefusalGround.CEILING);
        request.hearingJudged(judged(HearingTable.Waiver.FINANCIAL), UNTIL, at(RECEIVED));

        decide(request, RefusalGround.CEILING);

        assertThat(request.knownHearing()).contains(Hearing.SKIPPED_FINANCIAL);
    }

    @Test
    void awb_4_7_lid_1_a_decider_cannot_say_that_someone_was_heard_who_was_not() {
        var request = aRequest().assessed();
        var decision = Decision.refuse(RefusalGround.CEILING, Hearing.HEARD, "Op is op.", true);

        refused("refusal.notHeard", () -> request.decide(decision, MAXIMUM, DECIDER, RECEIVED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void awb_3_4_lid_1_what_the_applicant_brought_forward_is_weighed_before_it_is_refused(String weighed) {
        var request = proposedToRefuse(RefusalGround.OBLIGATIONS_UNLIKELY);
        request.hearingJudged(judged(HearingTable.Waiver.NONE), UNTIL, at(RECEIVED));
        request.viewGiven(ViewManner.ORAL, "Mijn buurvrouw neemt het over.", ASSESSOR, at(RECEIVED));
        var again = refusal(RefusalGround.OBLIGATIONS_UNLIKELY);

        refused("refusal.viewNotWeighed", () -> propose(request, again.weighing(weighed)));
        assertThat(request.state()).isEqualTo(RequestState.IN_ASSESSMENT);
    }

    @Test
    void a_view_comes_once_and_in_time() {
        var request = proposedToRefuse(RefusalGround.ACTIVITIES_UNLIKELY);
        request.hearingJudged(judged(HearingTable.Waiver.NONE), UNTIL, at(RECEIVED));
        request.viewTermPassed();

        assertThatThrownBy(() -> request.viewGiven(ViewManner.WRITTEN, "Te laat.", null, at(UNTIL)))
                .isInstanceOf(RequestNotReady.class);
    }

    @Test
    void an_applicant_can_withdraw_instead_of_reacting() {
        var request = proposedToRefuse(RefusalGround.ACTIVITIES_UNLIKELY);
        request.hearingJudged(judged(HearingTable.Waiver.NONE), UNTIL, at(RECEIVED));

        assertThat(request.withdraw("", at(RECEIVED))).isTrue();
    }

    // Advice

    @ParameterizedTest
    @EnumSource(names = {"GRANT", "REFUSE"})
    void awb_3_50_a_proposal_that_leaves_the_advice_says_why(AdviceVerdict verdict) {
        var request = advised(verdict);
        var other = against(verdict);

        refused("refusal.deviationMissing", () -> propose(request, other));
        propose(request, other.deviatingBecause("De commissie kende het kadaster niet."));

        assertThat(request.proposal().orElseThrow().deviation()).isEqualTo("De commissie kende het kadaster niet.");
    }

    @Test
    void awb_3_50_a_decision_that_leaves_the_advice_says_why() {
        var request = advised(AdviceVerdict.GRANT);
        propose(request, Proposal.grant(euros(500), List.of(), "Goed.", List.of()));

        refused("refusal.deviationMissing", () -> decide(request, RefusalGround.CEILING));
        request.decide(
                Decision.refuse(RefusalGround.CEILING, Hearing.NOT_NEEDED, "Op is op.", true)
                        .deviatingBecause("Er is geen geld meer."),
                MAXIMUM,
                DECIDER,
                RECEIVED);

        assertThat(request.state()).isEqualTo(RequestState.REFUSED);
    }

    @Test
    void awb_3_9_whoever_rests_a_proposal_on_advice_checked_that_it_is_careful() {
        var request = advised(AdviceVerdict.GRANT);
        var proposal = Proposal.grant(euros(500), List.of(), "Goed.", List.of());

        refused("refusal.adviceNotChecked", () -> request.propose(proposal, MAXIMUM, ASSESSOR, at(RECEIVED)));
        request.propose(proposal.withAdviceChecked(), MAXIMUM, ASSESSOR, at(RECEIVED));

        assertThat(request.advice().orElseThrow().checked()).isTrue();
    }

    @Test
    void awb_3_50_whoever_follows_the_advice_or_gets_none_needs_no_reason() {
        for (var verdict : List.of(AdviceVerdict.GRANT, AdviceVerdict.NEUTRAL)) {
            var request = advised(verdict);
            propose(request, Proposal.grant(euros(500), List.of(), "Goed.", List.of()));
            assertThat(request.state()).isEqualTo(RequestState.ASSESSED);
        }
    }

    @Test
    void awb_3_6_lid_2_advice_that_is_late_does_not_bind_and_does_not_hold_up() {
        var request = adviceAsked();
        request.adviceIsLate();

        propose(request, refusal(RefusalGround.CEILING));

        assertThat(request.state()).isEqualTo(RequestState.ASSESSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANT", "REFUSE", "NEUTRAL"})
    void awb_3_5_an_adviser_decides_nothing(AdviceVerdict verdict) {
        var request = advised(verdict);

        assertThat(request.state()).isEqualTo(RequestState.IN_ASSESSMENT);
        assertThatThrownBy(() -> decide(request, RefusalGround.CEILING)).isInstanceOf(RequestNotReady.class);
    }

    // Forwarding

    @Test
    void awb_2_3_what_was_forwarded_is_not_treated_any_more() {
        var request = aRequest().received();

        request.forward("de provincie", "post@provincie.example", "Een vaarweg.", ASSESSOR, at(RECEIVED));

        assertThat(request.state()).isEqualTo(RequestState.FORWARDED);
        assertThat(request.state().isOpen()).isFalse();
        assertThat(request.forwarded().orElseThrow().to()).isEqualTo("de provincie");
        assertThatThrownBy(() -> request.found(true, ASSESSOR, RECEIVED)).isInstanceOf(RequestNotReady.class);
        assertThatThrownBy(() -> request.withdraw("", at(RECEIVED))).isInstanceOf(RequestNotReady.class);
    }

    @Test
    void awb_2_3_what_was_found_complete_is_ours() {
        var request = aRequest().complete();

        assertThatThrownBy(() -> request.forward("de provincie", "post@provincie.example", "x", ASSESSOR, at(RECEIVED)))
                .isInstanceOf(RequestNotReady.class);
    }

    // Supplements in parts

    @Test
    void awb_4_5_lid_1_the_rest_of_a_supplement_is_asked_and_what_came_is_remembered() {
        var request = aRequest().received();
        request.askSupplement("", List.of("Een tekening.", "Een offerte."), UNTIL, ASSESSOR, at(RECEIVED));
        request.supplement("De tekening.", at(RECEIVED.plusDays(3)));

        request.askSupplement("", List.of("Een offerte."), UNTIL, ASSESSOR, at(RECEIVED.plusDays(4)));

        assertThat(request.lastSupplement().orElseThrow().came()).containsExactly("Een tekening.");
        assertThat(request.lastSupplement().orElseThrow().until()).isEqualTo(UNTIL);
    }

    @Test
    void awb_4_15_lid_1_a_the_rest_of_a_supplement_names_a_term_too() {
        var request = aRequest().supplementAsked(RECEIVED, UNTIL);
        request.supplement("De tekening.", at(RECEIVED.plusDays(3)));

        refused(
                "refusal.supplementTerm",
                () -> request.askSupplement("", List.of("Een offerte."), null, ASSESSOR, at(RECEIVED.plusDays(4))));
        refused(
                "refusal.supplementTerm",
                () -> request.askSupplement(
                        "", List.of("Een offerte."), RECEIVED.plusDays(4), ASSESSOR, at(RECEIVED.plusDays(4))));
    }

    @Test
    void awb_4_5_lid_4_leaving_untreated_is_refused_after_its_last_day() {
        var request = aRequest().supplementAsked(RECEIVED, UNTIL);
        request.supplementTermEnded(UNTIL.plusDays(1));
        var lastDay = UNTIL.plusWeeks(4);

        refused("refusal.tooLateNotToTreat", () -> request.leaveUntreated(lastDay.plusDays(1), lastDay));
        request.leaveUntreated(lastDay, lastDay);

        assertThat(request.state()).isEqualTo(RequestState.NOT_TREATED);
    }

    private static SubsidyRequest proposedToRefuse(RefusalGround ground) {
        var request = aRequest().inAssessment();
        propose(request, refusal(ground));
        return request;
    }

    private static SubsidyRequest adviceAsked() {
        var request = aRequest().complete();
        request.eligibilityProposed("subsidy-eligibility:1", List.of(new Criterion("collective", true, "Ja.")));
        request.eligibilityConfirmed(true, null, ASSESSOR, at(RECEIVED));
        request.adviceAsked("budget-committee", true, "subsidy-route:1", "Vanaf € 2.500.", UNTIL);
        return request;
    }

    private static SubsidyRequest advised(AdviceVerdict verdict) {
        var request = adviceAsked();
        request.advised(verdict, "Dat vinden wij.", "yusuf", at(RECEIVED));
        return request;
    }

    private static Proposal against(AdviceVerdict verdict) {
        return verdict == AdviceVerdict.GRANT
                ? refusal(RefusalGround.CEILING)
                : Proposal.grant(euros(500), List.of(), "Goed.", List.of());
    }

    private static Proposal refusal(RefusalGround ground) {
        return Proposal.refuse(ground, "Het kan niet.");
    }

    private static void propose(SubsidyRequest request, Proposal proposal) {
        request.propose(proposal.withAdviceChecked(), MAXIMUM, ASSESSOR, at(RECEIVED));
    }

    private static void decide(SubsidyRequest request, RefusalGround ground) {
        request.decide(Decision.refuse(ground, Hearing.NOT_NEEDED, "Het kan niet.", true), MAXIMUM, DECIDER, RECEIVED);
    }

    private static HearingJudgement judged(HearingTable.Waiver exception) {
        var required = exception == HearingTable.Waiver.NONE;
        return HearingJudgement.of(
                HearingFacts.deviating(DIFFERENT),
                new HearingTable.Answer(required, exception, "Awb 4:7", "Reden."),
                "subsidy-hearing:1");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
