package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.process.Trial.inTransaction;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.asOwner;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.hasTask;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.state;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Timer;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.Trial;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a request when a term ends: of the applicant, of the adviser, of the municipality itself. */
@ArquillianTest
class SubsidyTermsIT {
    private static final String NOTHING_CAME = "Wij vroegen om een tekening. Die hebben wij niet gekregen.";

    private SubsidyTown town;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(SubsidyTermsIT.class, SubsidyTown.class, Trial.class, Trial.Change.class);
    }

    @BeforeEach
    void found() {
        town = SubsidyTown.found(euros(10_000));
    }

    @Test
    void awb_4_5_lid_4_a_request_is_left_untreated_within_four_weeks_after_the_term() throws Exception {
        var request = notSupplemented(27);
        var number = request.caseNumber();
        var task = task(number, Step.decideNotTreated);
        var open = as(town.decider(), () -> the(NotTreating.class).open(task));
        assertThat(open.tooLate()).isFalse();
        assertThat(open.mandate()).isEqualTo("Mandaatregister, regel 1");

        as(town.decider(), () -> the(NotTreating.class).leaveUntreated(task, number, NOTHING_CAME));

        assertThat(state(number)).isEqualTo("NOT_TREATED");
        assertThat(acts(number))
                .containsSubsequence(
                        "subsidy.supplement_asked",
                        "subsidy.supplement_letter_sent",
                        "subsidy.supplement_term_passed",
                        "subsidy.not_treated");
        assertThat(ledger(number, "reserved_delta")).isZero();
        var letter = task(number, Step.postLetter);
        as(town.caseworker(), () -> the(LetterPosting.class).posted(letter, number, today()));
        var status = the(RequestTracking.class).status(request.statusToken().value());
        assertThat(status.decision().reasons()).isEqualTo(NOTHING_CAME);
        assertThat(status.sending().objectionUntil()).isAfter(today().plusDays(41));
    }

    @Test
    void awb_4_5_lid_4_leaving_untreated_is_refused_after_four_weeks() throws Exception {
        var number = notSupplemented(40).caseNumber();
        var task = task(number, Step.decideNotTreated);
        assertThat(as(town.decider(), () -> the(NotTreating.class).open(task)).tooLate())
                .isTrue();

        assertThatThrownBy(() ->
                        as(town.decider(), () -> the(NotTreating.class).leaveUntreated(task, number, NOTHING_CAME)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.tooLateNotToTreat"));

        assertThat(state(number)).isEqualTo("SUPPLEMENT_TERM_PASSED");
        as(town.decider(), () -> the(NotTreating.class).treatAfterAll(task, number, "De vier weken zijn voorbij."));
        task(number, Step.confirmEligibility);
        assertThat(state(number)).isEqualTo("COMPLETE");
        assertThat(ledger(number, "reserved_delta")).isEqualTo(50_000);
    }

    @Test
    void awb_4_5_lid_1_a_request_is_treated_after_all_with_a_reason_for_the_file() throws Exception {
        var number = notSupplemented(3).caseNumber();
        var task = task(number, Step.decideNotTreated);

        assertThatThrownBy(() -> as(town.decider(), () -> the(NotTreating.class).treatAfterAll(task, number, " ")))
                .isInstanceOf(Refusal.class);
        as(town.decider(), () -> the(NotTreating.class).treatAfterAll(task, number, "Zonder tekening kan het ook."));

        task(number, Step.confirmEligibility);
        assertThat(text(
                        "select reason from audit_entry where case_number = ? and act = 'subsidy.treated_after_all'",
                        number.value()))
                .isEqualTo("Zonder tekening kan het ook.");
    }

    @Test
    void awb_3_6_lid_2_late_advice_holds_up_nothing() throws Exception {
        var number = town.complete(euros(2_600), Channel.EMAIL).caseNumber();
        town.eligible(number);
        var advise = task(number, Step.advise);

        endsNow(number, Timer.adviceTermEnds);

        task(number, Step.assess);
        assertThat(state(number)).isEqualTo("IN_ASSESSMENT");
        assertThat(acts(number)).contains("subsidy.advice_late");
        assertThat(hasTask(number, Step.advise)).isFalse();
        assertThatThrownBy(() -> as(
                        town.town.person("adviser"),
                        () -> the(Advice.class).give(advise, number, AdviceVerdict.GRANT, "Alsnog.")))
                .isInstanceOf(Refusal.class);
        town.proposed(number, euros(2_600));
        assertThat(state(number)).isEqualTo("ASSESSED");
    }

    @Test
    void awb_4_13_the_end_of_the_term_is_announced_and_then_told_to_the_deciders() throws Exception {
        var number = town.submitted(euros(500), Channel.EMAIL).caseNumber();
        task(number, Step.checkCompleteness);

        endsNow(number, Timer.termWarning);
        eventually("a warning", () -> acts(number).contains("subsidy.term_warned"));
        assertThat(messages(number, "warning-")).as("nobody handles it yet").isEqualTo(2);
        assertThat(escalated(number)).isFalse();

        endsNow(number, Timer.termExpired);
        eventually("an escalation", () -> acts(number).contains("subsidy.term_escalated"));
        assertThat(messages(number, "escalation-")).isEqualTo(2);
        assertThat(escalated(number)).isTrue();
        assertThat(hasTask(number, Step.checkCompleteness))
                .as("the work goes on")
                .isTrue();
    }

    @Test
    void awb_4_13_a_handler_is_warned_and_nobody_else() throws Exception {
        var number = town.complete(euros(500), Channel.EMAIL).caseNumber();
        town.eligible(number);

        endsNow(number, Timer.termWarning);

        eventually("a warning", () -> acts(number).contains("subsidy.term_warned"));
        assertThat(messages(number, "warning-")).isEqualTo(1);
        assertThat(text(
                        "select recipient from outbox_message where case_number = ? and idempotency_key like '%warning-%'",
                        number.value()))
                .startsWith(town.caseworker());
    }

    @Test
    void a_decider_sends_the_proposal_back_with_a_question() throws Exception {
        var number = town.assessed(euros(500), Channel.EMAIL).caseNumber();
        var decide = task(number, Step.decide);
        assertThatThrownBy(() ->
                        as(town.decider(), () -> the(SubsidyDecision.class).sendBack(decide, number, "")))
                .isInstanceOf(Refusal.class);

        as(town.decider(), () -> the(SubsidyDecision.class).sendBack(decide, number, "Waarom geen vrijwilligers?"));

        assertThat(state(number)).isEqualTo("IN_ASSESSMENT");
        assertThat(ledger(number, "reserved_delta")).isEqualTo(50_000);
        var assess = task(number, Step.assess);
        assertThat(as(town.caseworker(), () -> the(Assessment.class).open(assess))
                        .view()
                        .sentBackQuestion())
                .isEqualTo("Waarom geen vrijwilligers?");
        town.proposed(number, euros(400));
        town.granted(number, euros(400));
        assertThat(acts(number))
                .containsSubsequence("subsidy.proposed", "subsidy.sent_back", "subsidy.proposed", "subsidy.granted");
    }

    @Test
    void what_a_decision_would_do_is_shown_and_nothing_happens_yet() throws Exception {
        var number = town.assessed(euros(500), Channel.POST).caseNumber();
        var decide = task(number, Step.decide);
        var decision = SubsidyTown.grant(euros(400));

        var consequences = as(town.decider(), () -> the(SubsidyDecision.class).consequences(decide, decision));
        var letter = as(town.decider(), () -> the(SubsidyDecision.class).previewLetter(decide, decision));

        assertThat(consequences.fits()).isTrue();
        assertThat(consequences.withinMandate()).isTrue();
        assertThat(consequences.electronically()).isFalse();
        assertThat(consequences.released()).isEqualTo(euros(100));
        assertThat(consequences.budget().left()).isEqualTo(euros(9_600));
        assertThat(consequences.payBefore()).isAfter(today().plusDays(41));
        assertThat(new String(letter, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(state(number)).isEqualTo("ASSESSED");
        assertThat(number(
                        "select count(*) from document where case_number = ? and kind = 'DECISION_LETTER'",
                        number.value()))
                .isZero();
    }

    /** A request of which the term to supplement it ended so many days ago, without anything coming. */
    private SubmittedRequest notSupplemented(int daysAgo) throws Exception {
        var request = town.submitted(euros(500), Channel.POST);
        var number = request.caseNumber();
        var check = task(number, Step.checkCompleteness);
        var until = today().plusDays(14);
        as(
                town.caseworker(),
                () -> the(CompletenessCheck.class)
                        .askSupplement(check, number, "", List.of("Een tekening ontbreekt."), until));
        eventually("the letter", () -> acts(number).contains("subsidy.supplement_letter_sent"));
        beginAgo(number, daysAgo + 14);
        endsNow(number, Timer.supplementTermEnds);
        task(number, Step.decideNotTreated);
        return request;
    }

    /** As if all that happened until now had happened so many days earlier. */
    private static void beginAgo(CaseNumber number, int days) {
        asOwner("""
                update groeikracht.request_clock
                set happened_on = happened_on - %1$d, until_day = until_day - %1$d where case_number = '%2$s'
                """.formatted(days, number));
        asOwner("""
                update groeikracht.request_supplement
                set asked_at = asked_at - interval '%1$d days', until_day = until_day - %1$d where case_number = '%2$s'
                """.formatted(days, number));
    }

    private static void endsNow(CaseNumber number, Timer timer) throws Exception {
        assertThat(inTransaction(() -> the(CaseProcess.class)
                        .reschedule(number, timer.name(), timer.moment().of(Instant.now()))))
                .as("%s runs", timer)
                .isTrue();
    }

    private static boolean escalated(CaseNumber number) {
        return Boolean.parseBoolean(
                text("select escalated::text from case_card where case_number = ?", number.value()));
    }

    private static long messages(CaseNumber number, String kind) {
        return number(
                "select count(*) from outbox_message where case_number = ? and idempotency_key like ?",
                number.value(),
                "%" + kind + "%");
    }

    private static LocalDate today() {
        return LocalDate.now(Dutch.ZONE);
    }
}
