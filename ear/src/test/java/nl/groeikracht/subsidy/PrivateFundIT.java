package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.hasTask;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.state;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.Documents;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.legal.ClockStep;
import nl.groeikracht.objection.ObjectionFiling;
import nl.groeikracht.objection.ResidentObjection;
import nl.groeikracht.penalty.NoticeChannel;
import nl.groeikracht.penalty.NoticeFiling;
import nl.groeikracht.penalty.PaperNotices;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A private fund in the same inbox: a donation lives its whole life without the Awb (Awb 4:21 is about subsidies). */
@ArquillianTest
class PrivateFundIT {

    private static final LocalDate TODAY = LocalDate.now(Dutch.ZONE);

    @Deployment
    static WebArchive war() {
        return ThinWar.of(PrivateFundIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_21_lid_1_a_donation_is_given_sent_and_paid_without_the_awb() throws Exception {
        var town = SubsidyTown.foundFund(euros(10_000));
        var request = town.assessed(euros(500), Channel.EMAIL);
        var number = request.caseNumber();
        var task = as(town.decider(), () -> the(SubsidyDecision.class).open(task(number, Step.decide)));
        assertThat(task.hints()).extracting(LawHint::article).containsOnly("");
        assertThat(task.grounds()).contains(RefusalGround.CEILING).doesNotContain(RefusalGround.WRONG_DATA);
        assertThat(task.consequences().objectionUntil()).isNull();

        town.granted(number, euros(500));
        eventually("delivery", () -> acts(number).contains("subsidy.letter_delivered"));
        eventually("order", () -> text("select iban from payment_order where case_number = ?", number.value()));

        assertThat(state(number)).isEqualTo("GRANTED");
        assertThat(ledger(number, "paid_delta")).isEqualTo(50_000);
        assertThat(text("select pay_before::text from payment_order where case_number = ?", number.value()))
                .isEqualTo(TODAY.plusDays(14).toString());
        var status = the(RequestTracking.class).status(request.statusToken().value());
        assertThat(status.publicLaw()).isFalse();
        assertThat(status.sending().objectionUntil()).isNull();
        assertThat(status.documents())
                .extracting(document -> document.fileName())
                .contains("Brief over uw bijdrage " + number + ".pdf");
        assertThat(text("select body from subsidy_decision where case_number = ?", number.value()))
                .isEqualTo("Buurtfonds De Linde");
        assertThat(nothingOfTheAwb(number)).isZero();
        assertThat(number("select count(*) from case_card where origin = ?", number.value()))
                .as("no determination follows")
                .isZero();
        assertThat(text(
                        "select string_agg(subject || body, ' ') from outbox_message where case_number = ?",
                        number.value()))
                .contains("Buurtfonds De Linde: Ons antwoord")
                .doesNotContainIgnoringCase("besluit", "bezwaar", "subsidie");
    }

    @Test
    void a_fund_that_gives_less_or_nothing_asks_no_view_first() throws Exception {
        var town = SubsidyTown.foundFund(euros(10_000));
        var request = town.complete(euros(500), Channel.POST);
        var number = request.caseNumber();
        town.eligible(number);
        refusedWith(
                "refusal.fund.ground",
                () -> as(
                        town.caseworker(),
                        () -> the(Assessment.class)
                                .propose(
                                        task(number, Step.assess),
                                        number,
                                        Proposal.refuse(RefusalGround.WRONG_DATA, "De cijfers kloppen niet."))));
        var decline = Proposal.refuse(RefusalGround.CONDITIONS_NOT_MET, "Het past niet bij het fonds.");
        boolean heard =
                as(town.caseworker(), () -> the(Assessment.class).propose(task(number, Step.assess), number, decline));
        assertThat(heard).isFalse();

        var answer = Decision.refuse(
                RefusalGround.CONDITIONS_NOT_MET, Hearing.NOT_NEEDED, "Het past niet bij het fonds.", true);
        as(town.decider(), () -> the(SubsidyDecision.class).decide(task(number, Step.decide), number, answer));
        var post = task(number, Step.postLetter);
        as(town.caseworker(), () -> the(LetterPosting.class).posted(post, number, TODAY));

        assertThat(state(number)).isEqualTo("REFUSED");
        assertThat(ledger(number, "reserved_delta")).isZero();
        assertThat(nothingOfTheAwb(number)).isZero();
        var letter = text("select letter_document from subsidy_request where case_number = ?", number.value());
        assertThat(the(Documents.class).info(DocumentId.of(letter)).fileName())
                .isEqualTo("Antwoord op uw aanvraag " + number + ".pdf");
    }

    @Test
    void what_a_fund_misses_is_asked_and_without_it_it_gives_nothing() throws Exception {
        var town = SubsidyTown.foundFund(euros(10_000));
        var request = town.submitted(euros(500), Channel.EMAIL);
        var number = request.caseNumber();
        refusedWith(
                "refusal.fund.forward",
                () -> as(
                        town.caseworker(),
                        () -> the(CompletenessCheck.class)
                                .forward(
                                        task(number, Step.checkCompleteness),
                                        number,
                                        "de provincie",
                                        "p@example.org",
                                        "Hoort daar.")));
        as(
                town.caseworker(),
                () -> the(CompletenessCheck.class)
                        .askSupplement(
                                task(number, Step.checkCompleteness),
                                number,
                                "Wij missen een tekening.",
                                List.of("Een tekening."),
                                TODAY.plusDays(7)));
        var clock =
                the(RequestTracking.class).status(request.statusToken().value()).clock();
        assertThat(clock.suspended()).isTrue();
        assertThat(clock.steps())
                .extracting(ClockStep::article)
                .containsOnly("Reglement Buurtfonds De Linde, artikel 5");

        assertThat(the(RequestTracking.class).supplement(request.statusToken().value(), "Hier is hij.", List.of()))
                .isTrue();
        assertThat(hasTask(number, Step.checkCompleteness)).isTrue();
        assertThat(nothingOfTheAwb(number)).isZero();
    }

    @Test
    void of_a_donation_nobody_objects_gives_notice_or_moves_the_term() throws Exception {
        var town = SubsidyTown.foundFund(euros(10_000));
        var request = town.assessed(euros(500), Channel.EMAIL);
        var number = request.caseNumber();
        var token = request.statusToken().value();

        refusedWith("refusal.notice.privateLaw", () -> the(NoticeFiling.class).file(token, number, "U bent te laat."));
        refusedWith(
                "refusal.notice.privateLaw",
                () -> as(
                        town.caseworker(),
                        () -> the(PaperNotices.class)
                                .register(number, number, NoticeChannel.POST, TODAY, "U bent te laat.")));
        refusedWith(
                "refusal.noAwbTerm",
                () -> as(
                        town.caseworker(),
                        () -> the(TermChanges.class)
                                .register(
                                        number,
                                        new TermChange(
                                                TermChange.Kind.DELAY, TODAY, TODAY.plusDays(60), "Wij zijn druk."))));
        town.granted(number, euros(500));
        eventually("order", () -> text("select iban from payment_order where case_number = ?", number.value()));
        refusedWith(
                "refusal.objection.privateLaw",
                () -> the(ObjectionFiling.class)
                        .file(token, new ResidentObjection(number, "Ik wil meer.", "", false), List.of()));
        refusedWith(
                "refusal.fund.suspension",
                () -> as(town.decider(), () -> the(PaymentSuspensions.class).suspend(number, "Ik vertrouw het niet.")));
    }

    @Test
    void without_the_power_that_the_fund_gave_nobody_answers() throws Exception {
        var town = SubsidyTown.foundFund(euros(10_000));
        var number = town.assessed(euros(500), Channel.EMAIL).caseNumber();
        update("update mandate set kinds = 'GRANT,REFUSE' where gm_code = ?", town.town.gmCode());

        refusedWith("refusal.fund.power", () -> town.granted(number, euros(500)));

        assertThat(state(number)).isEqualTo("ASSESSED");
    }

    /** How many lines of the trail of a case name an article of the Awb. */
    private static long nothingOfTheAwb(CaseNumber number) {
        return number("select count(*) from audit_entry where case_number = ? and rule ilike '%awb%'", number.value());
    }

    private static void refusedWith(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
