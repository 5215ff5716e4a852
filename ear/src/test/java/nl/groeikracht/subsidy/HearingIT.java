package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
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

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What happens with a request before it is decided: hearing, forwarding, and supplements in parts. */
@ArquillianTest
class HearingIT {

    private static final String DIFFERENT = "Volgens het kadaster is de grond van een buurman.";

    @Deployment
    static WebArchive war() {
        return ThinWar.of(HearingIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_7_lid_1_an_applicant_reacts_before_a_refusal_and_the_reaction_is_weighed() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = inAssessment(town);
        var number = request.caseNumber();
        var token = request.statusToken().value();

        assertThat(propose(town, number, refusal().with(HearingFacts.deviating(DIFFERENT))))
                .isTrue();

        assertThat(state(number)).isEqualTo("HEARING");
        assertThat(hasTask(number, Step.decide)).isFalse();
        assertThat(mailsOf(number, "HEARING_INVITATION")).isEqualTo(1);
        var status = the(RequestTracking.class).status(token);
        assertThat(status.hearing().about()).isEqualTo(DIFFERENT);
        assertThat(status.hearing().until()).isEqualTo(LocalDate.now(Dutch.ZONE).plusDays(14));

        the(RequestTracking.class).giveView(token, "De buurman vindt het goed.");

        assertThat(state(number)).isEqualTo("IN_ASSESSMENT");
        var again = refusal().with(HearingFacts.deviating(DIFFERENT));
        refused("refusal.viewNotWeighed", () -> propose(town, number, again));
        assertThat(propose(town, number, again.weighing("De buurman heeft niets getekend.")))
                .isFalse();
        decide(town, number, RefusalGround.ACTIVITIES_UNLIKELY);
        assertThat(text("select hearing from subsidy_decision where case_number = ?", number.value()))
                .isEqualTo("HEARD");
        assertThat(ledger(number, "reserved_delta")).isZero();
        assertThat(acts(number))
                .containsSubsequence(
                        "subsidy.proposed",
                        "subsidy.hearing_judged",
                        "subsidy.hearing_invited",
                        "subsidy.view_given",
                        "subsidy.proposed",
                        "subsidy.refused");
        refused("refusal.alreadyDecided", () -> {
            the(RequestTracking.class).giveView(token, "Nog iets.");
            return null;
        });
    }

    @Test
    void awb_4_9_a_view_that_is_given_orally_is_kept_with_who_registered_it() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = inAssessment(town).caseNumber();
        propose(town, number, refusal().with(HearingFacts.deviating(DIFFERENT)));

        as(town.caseworker(), () -> {
            the(HearingOfApplicant.class)
                    .register(task(number, Step.hearApplicant), number, ViewManner.ORAL, "Zij had toestemming.");
            return null;
        });

        assertThat(state(number)).isEqualTo("IN_ASSESSMENT");
        assertThat(text("select manner || ' ' || view_by from request_hearing where case_number = ?", number.value()))
                .isEqualTo("ORAL " + town.caseworker());
        var task = as(town.caseworker(), () -> the(Assessment.class).open(task(number, Step.assess)));
        assertThat(task.heard().view()).isEqualTo("Zij had toestemming.");
    }

    @Test
    void awb_4_9_who_does_not_react_in_time_does_not_hold_up_the_decision() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = inAssessment(town).caseNumber();
        propose(town, number, refusal().with(HearingFacts.deviating(DIFFERENT)));

        dueNow(number, "hearingTermEnds");

        eventually("the term ends", () -> state(number).equals("IN_ASSESSMENT"));
        assertThat(propose(town, number, refusal().with(HearingFacts.deviating(DIFFERENT))))
                .isFalse();
        decide(town, number, RefusalGround.ACTIVITIES_UNLIKELY);
        assertThat(text("select hearing from subsidy_decision where case_number = ?", number.value()))
                .isEqualTo("HEARD");
    }

    @Test
    void awb_4_12_lid_2_a_the_exception_for_money_holds_for_the_ceiling_and_not_for_4_35() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = inAssessment(town).caseNumber();
        var undone = new HearingFacts(true, false, false, false, false, false, false, true, DIFFERENT);

        assertThat(propose(
                        town,
                        number,
                        Proposal.refuse(RefusalGround.CEILING, "Op is op.").with(undone)))
                .isFalse();

        refused("refusal.hearingCannotBeSkipped", () -> {
            decide(town, number, RefusalGround.ACTIVITIES_UNLIKELY);
            return null;
        });
        decide(town, number, RefusalGround.CEILING);
        assertThat(text("select hearing from subsidy_decision where case_number = ?", number.value()))
                .isEqualTo("SKIPPED_FINANCIAL");
    }

    @Test
    void awb_4_8_lid_1_somebody_else_is_heard_before_it_is_proposed_and_hears_of_the_decision() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = town.complete(euros(500), Channel.POST).caseNumber();
        town.eligible(number);
        var aboutNeighbour = new HearingFacts(false, false, true, true, false, false, false, false, "De muur.");
        var refusal = Proposal.refuse(RefusalGround.ACTIVITIES_UNLIKELY, "Het kan niet.")
                .with(aboutNeighbour);
        refused("refusal.thirdPartyNotHeard", () -> propose(town, number, refusal));

        as(
                town.caseworker(),
                () -> the(ThirdPartyHearing.class)
                        .invite(number, "Buur Beukenlaan", "Beukenlaan 1\n1964 XX Testdorp", "De muur is van u."));

        refused("refusal.thirdPartyStillHeard", () -> propose(town, number, refusal));
        assertThat(letters(number)).startsWith("third-party-");
        var neighbour = as(town.caseworker(), () -> the(ThirdPartyHearing.class).open(number))
                .people()
                .get(0);
        as(
                town.caseworker(),
                () -> the(ThirdPartyHearing.class)
                        .register(number, neighbour.id(), ViewManner.ORAL, "Ik wil het niet."));
        assertThat(propose(town, number, refusal)).isFalse();
        decide(town, number, RefusalGround.ACTIVITIES_UNLIKELY);
        var letter = task(number, Step.postLetter);
        as(town.caseworker(), () -> the(LetterPosting.class).posted(letter, number, LocalDate.now(Dutch.ZONE)));
        eventually("the neighbour is told", () -> acts(number).contains("subsidy.third_party_told"));
        assertThat(letters(number)).endsWith("-told");
        assertThat(acts(number)).contains("subsidy.third_party_invited", "subsidy.third_party_view_registered");
    }

    private static String letters(CaseNumber number) {
        return text(
                "select string_agg(purpose, ' ' order by id) from paper_letter"
                        + " where case_number = ? and purpose like 'third-party-%'",
                number.value());
    }

    @Test
    void awb_2_3_what_belongs_elsewhere_is_forwarded_at_once_and_takes_no_money() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.submitted(euros(500), Channel.EMAIL);
        var number = request.caseNumber();

        as(town.caseworker(), () -> {
            the(CompletenessCheck.class)
                    .forward(
                            task(number, Step.checkCompleteness),
                            number,
                            "de provincie",
                            "subsidies@provincie.example",
                            "Dit plan gaat over een vaarweg.");
            return null;
        });

        assertThat(state(number)).isEqualTo("FORWARDED");
        assertThat(ledger(number, "reserved_delta")).isZero();
        assertThat(text(
                        "select string_agg(recipient, ' ' order by recipient) from outbox_message"
                                + " where case_number = ? and kind = 'FORWARDED'",
                        number.value()))
                .isEqualTo("noor@example.org subsidies@provincie.example");
        var status = the(RequestTracking.class).status(request.statusToken().value());
        assertThat(status.forwarded().to()).isEqualTo("de provincie");
        assertThat(status.mayWithdraw()).isFalse();
        assertThat(hasTask(number, Step.checkCompleteness)).isFalse();
    }

    @Test
    void awb_4_5_lid_1_the_rest_of_a_supplement_is_asked_with_its_own_term_after_a_reminder() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.submitted(euros(500), Channel.EMAIL);
        var number = request.caseNumber();
        var today = LocalDate.now(Dutch.ZONE);
        ask(town, number, List.of("Een tekening.", "Een offerte."), today.plusDays(10));

        dueNow(number, "supplementReminder");
        eventually("the reminder", () -> acts(number).contains("subsidy.supplement_reminded"));
        assertThat(state(number)).isEqualTo("SUPPLEMENT_ASKED");
        the(RequestTracking.class).supplement(request.statusToken().value(), "Hier is de tekening.", List.of());
        refused("refusal.supplementTerm", () -> {
            ask(town, number, List.of("Een offerte."), null);
            return null;
        });
        ask(town, number, List.of("Een offerte."), today.plusDays(10));

        assertThat(text(
                        "select came || '|' || items from request_supplement where case_number = ? and position = 1",
                        number.value()))
                .isEqualTo("Een tekening.|Een offerte.");
        assertThat(mailsOf(number, "SUPPLEMENT_REQUEST")).isEqualTo(3);
    }

    private static SubmittedRequest inAssessment(SubsidyTown town) throws Exception {
        var request = town.complete(euros(500), Channel.EMAIL);
        town.eligible(request.caseNumber());
        return request;
    }

    private static Proposal refusal() {
        return Proposal.refuse(RefusalGround.ACTIVITIES_UNLIKELY, "Het plan kan daar niet.");
    }

    private static boolean propose(SubsidyTown town, CaseNumber number, Proposal proposal) throws Exception {
        return as(town.caseworker(), () -> the(Assessment.class).propose(task(number, Step.assess), number, proposal));
    }

    private static void decide(SubsidyTown town, CaseNumber number, RefusalGround ground) throws Exception {
        var decision = Decision.refuse(ground, Hearing.NOT_NEEDED, "Het plan kan daar niet.", true);
        as(town.decider(), () -> the(SubsidyDecision.class).decide(task(number, Step.decide), number, decision));
    }

    private static void ask(SubsidyTown town, CaseNumber number, List<String> items, LocalDate until) throws Exception {
        as(
                town.caseworker(),
                () -> the(CompletenessCheck.class)
                        .askSupplement(task(number, Step.checkCompleteness), number, "", items, until));
    }

    private static void refused(String key, java.util.concurrent.Callable<?> act) {
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static long mailsOf(CaseNumber number, String kind) {
        return number("select count(*) from outbox_message where case_number = ? and kind = ?", number.value(), kind);
    }

    /** The time of a timer has come. */
    private static void dueNow(CaseNumber number, String timer) {
        asOwner("update engine.act_ru_job j set duedate_ = now() - interval '1 day' from engine.act_ru_jobdef d,"
                + " engine.act_ru_execution e where d.id_ = j.job_def_id_ and d.act_id_ = '" + timer
                + "' and e.id_ = j.process_instance_id_ and e.business_key_ = '" + number.value() + "'");
    }
}
