package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.asOwner;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.hasTask;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.state;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The lives that a request can have, from the resident's first message to the treasurer's file. */
@ArquillianTest
class SubsidyLifeIT {

    @Deployment
    static WebArchive war() {
        return ThinWar.of(SubsidyLifeIT.class, SubsidyTown.class);
    }

    @Test
    void a_request_is_granted_sent_by_mail_and_paid() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.assessed(euros(500), Channel.EMAIL);
        var number = request.caseNumber();
        assertThat(ledger(number, "reserved_delta")).isEqualTo(50_000);

        town.granted(number, euros(400));

        assertThat(state(number)).isEqualTo("GRANTED");
        assertThat(ledger(number, "reserved_delta")).isZero();
        assertThat(ledger(number, "granted_delta")).isEqualTo(40_000);
        delivered(number);
        eventually("payment order", () -> text("select iban from payment_order where case_number = ?", number.value()));
        assertThat(ledger(number, "paid_delta")).isEqualTo(40_000);
        var status = the(RequestTracking.class).status(request.statusToken().value());
        assertThat(status.decision().amount()).isEqualTo(euros(400));
        assertThat(status.sending().objectionUntil())
                .isAfter(LocalDate.now(Dutch.ZONE).plusDays(41));
        assertThat(acts(number))
                .containsSubsequence(
                        "subsidy.received",
                        "subsidy.complete",
                        "subsidy.reserved",
                        "subsidy.eligibility_proposed",
                        "subsidy.eligibility_confirmed",
                        "subsidy.advice_not_needed",
                        "subsidy.proposed",
                        "subsidy.granted",
                        "subsidy.letter_composed",
                        "subsidy.letter_sent",
                        "subsidy.letter_delivered",
                        "subsidy.sending_registered",
                        "subsidy.payment_ordered");
    }

    @Test
    void an_order_to_pay_goes_into_exactly_one_export() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = town.assessed(euros(500), Channel.EMAIL).caseNumber();
        town.granted(number, euros(500));
        delivered(number);
        eventually("payment order", () -> text("select iban from payment_order where case_number = ?", number.value()));
        var treasurer = town.town.person("treasurer");

        var file = as(treasurer, () -> the(PaymentOrders.class).export(town.town.gmCode()));

        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .contains(number.value(), "NL91ABNA0417164300", "500,00");
        assertThatThrownBy(() -> as(treasurer, () -> the(PaymentOrders.class).export(town.town.gmCode())))
                .isInstanceOf(Refusal.class);
        var again = as(treasurer, () -> the(PaymentOrders.class).download(file.exportId()));
        assertThat(again.content()).isEqualTo(file.content());
        var page = as(treasurer, () -> the(PaymentOrders.class).page(new PaymentFilter(false, null)));
        assertThat(page.orders()).hasSize(1);
        assertThat(page.waiting()).isZero();
        assertThat(page.exports()).hasSize(1);
    }

    @Test
    void a_request_is_refused_by_post_and_the_money_is_free_again() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.assessed(euros(500), Channel.POST);
        var number = request.caseNumber();
        var refusal = Decision.refuse(
                RefusalGround.CONDITIONS_NOT_MET, Hearing.NOT_NEEDED, "Het past niet bij de regeling.", true);

        as(town.decider(), () -> the(SubsidyDecision.class).decide(task(number, Step.decide), number, refusal));

        assertThat(ledger(number, "reserved_delta")).isZero();
        var letter = task(number, Step.postLetter);
        assertThat(the(RequestTracking.class)
                        .status(request.statusToken().value())
                        .decision())
                .isNull();
        var today = LocalDate.now(Dutch.ZONE);
        as(town.caseworker(), () -> the(LetterPosting.class).posted(letter, number, today));
        var status = the(RequestTracking.class).status(request.statusToken().value());
        assertThat(status.decision().kind()).isEqualTo(DecisionKind.REFUSE);
        assertThat(status.sending().sentOn()).isEqualTo(today);
        assertThat(status.documents())
                .extracting(document -> document.kind().name())
                .contains("DECISION_LETTER");
    }

    @Test
    void a_letter_that_cannot_be_delivered_becomes_a_task_and_goes_by_post() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = town.assessed(euros(500), Channel.EMAIL).caseNumber();
        mailWaits(number);
        town.granted(number, euros(500));
        handedOver(number);

        the(DecisionLetter.class).undeliverable(number, "No such mailbox");
        the(DecisionLetter.class).undeliverable(number, "No such mailbox");

        var letter = task(number, Step.postLetter);
        as(town.caseworker(), () -> the(LetterPosting.class).posted(letter, number, LocalDate.now(Dutch.ZONE)));
        eventually("payment order", () -> text("select iban from payment_order where case_number = ?", number.value()));
    }

    @Test
    void what_is_missing_is_asked_supplemented_and_treated() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.submitted(euros(500), Channel.EMAIL);
        var number = request.caseNumber();
        var until = LocalDate.now(Dutch.ZONE).plusDays(14);
        var deadline = deadline(request);

        as(
                town.caseworker(),
                () -> the(CompletenessCheck.class)
                        .askSupplement(
                                task(number, Step.checkCompleteness),
                                number,
                                "",
                                List.of("Een tekening ontbreekt."),
                                until));

        var status = the(RequestTracking.class).status(request.statusToken().value());
        assertThat(status.supplement().until()).isEqualTo(until);
        assertThat(status.clock().suspended()).isTrue();
        assertThat(deadline(request)).isAfter(deadline);
        assertThat(the(RequestTracking.class)
                        .supplement(request.statusToken().value(), "Hier is de tekening.", List.of()))
                .isTrue();
        assertThatThrownBy(() -> the(RequestTracking.class)
                        .supplement(request.statusToken().value(), "Nog een.", List.of()))
                .isInstanceOf(Refusal.class);
        assertThat(deadline(request)).isEqualTo(deadline);
        town.completed(number);
        assertThat(state(number)).isEqualTo("COMPLETE");
    }

    @Test
    void a_request_is_withdrawn_and_nobody_decides_on_it_any_more() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.assessed(euros(500), Channel.EMAIL);
        var number = request.caseNumber();
        var decide = task(number, Step.decide);

        the(RequestTracking.class).withdraw(request.statusToken().value(), "Wij verhuizen.");
        the(RequestTracking.class).withdraw(request.statusToken().value(), "Wij verhuizen.");

        assertThat(state(number)).isEqualTo("WITHDRAWN");
        assertThat(ledger(number, "reserved_delta")).isZero();
        assertThat(hasTask(number, Step.decide)).isFalse();
        assertThat(acts(number)).containsOnlyOnce("subsidy.withdrawn").contains("subsidy.withdrawal_registered");
        assertThatThrownBy(() -> as(
                        town.decider(),
                        () -> the(SubsidyDecision.class).decide(decide, number, SubsidyTown.grant(euros(500)))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void advice_is_asked_from_two_and_a_half_thousand_euros() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = town.complete(euros(2_600), Channel.EMAIL).caseNumber();
        town.eligible(number);

        as(
                town.town.person("adviser"),
                () -> the(Advice.class).give(task(number, Step.advise), number, AdviceVerdict.GRANT, "Een mooi plan."));

        town.proposed(number, euros(2_600));
        assertThat(state(number)).isEqualTo("ASSESSED");
    }

    @Test
    void awb_3_43_lid_1_an_adviser_hears_of_a_decision_that_leaves_the_advice() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = town.complete(euros(2_600), Channel.POST).caseNumber();
        town.eligible(number);
        as(
                town.town.person("adviser"),
                () -> the(Advice.class).give(task(number, Step.advise), number, AdviceVerdict.REFUSE, "Te duur."));
        var proposal = Proposal.grant(euros(2_600), List.of(euros(2_600)), "Een goed plan.", List.of())
                .deviatingBecause("De prijs klopt met de offerte.")
                .withAdviceChecked();
        as(town.caseworker(), () -> the(Assessment.class).propose(task(number, Step.assess), number, proposal));
        var decision = SubsidyTown.grant(euros(2_600)).deviatingBecause("De prijs klopt met de offerte.");
        as(town.decider(), () -> the(SubsidyDecision.class).decide(task(number, Step.decide), number, decision));
        var letter = task(number, Step.postLetter);
        as(town.caseworker(), () -> the(LetterPosting.class).posted(letter, number, LocalDate.now(Dutch.ZONE)));

        eventually("the adviser is told", () -> acts(number).contains("subsidy.adviser_told"));
        assertThat(text(
                        "select body from outbox_message where case_number = ? and recipient like 'adviser.%'",
                        number.value()))
                .contains("De prijs klopt met de offerte.");
    }

    @Test
    void sent_twice_it_is_one_request() {
        var town = SubsidyTown.found(euros(10_000));
        var asked = town.request(euros(500), Channel.EMAIL);

        var first = the(SubsidyIntake.class).submit(asked);
        var second = the(SubsidyIntake.class).submit(asked);

        assertThat(second).isEqualTo(first);
        assertThat(SubsidyTown.number("select count(*) from subsidy_request where gm_code = ?", town.town.gmCode()))
                .isOne();
    }

    @Test
    void what_the_scheme_does_not_know_is_not_received() {
        var town = SubsidyTown.found(euros(10_000));
        var other = SubsidyTown.found(euros(10_000));

        assertThatThrownBy(() -> town.submitted(euros(5_001), Channel.EMAIL)).isInstanceOf(Refusal.class);
        var asked = town.request(euros(500), Channel.EMAIL);
        var elsewhere = other.request(euros(500), Channel.EMAIL);
        var mixed = new NewRequest(
                asked.gmCode(),
                asked.schemeVersionId(),
                asked.applicant(),
                elsewhere.initiative(),
                asked.plan(),
                List.of(),
                "nl",
                asked.idempotencyKey());
        assertThatThrownBy(() -> the(SubsidyIntake.class).submit(mixed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.neighbourhood"));
    }

    @Test
    void a_guessed_link_opens_nothing_and_is_remembered() {
        var guess = "A".repeat(43);
        var before = SubsidyTown.number(
                "select count(*) from audit_entry where act = 'subsidy.status_key_unknown' and refused");

        assertThatThrownBy(() -> the(RequestTracking.class).status(guess)).isInstanceOf(NotFound.class);

        assertThat(SubsidyTown.number(
                        "select count(*) from audit_entry where act = 'subsidy.status_key_unknown' and refused"))
                .isGreaterThan(before);
    }

    private static LocalDate deadline(SubmittedRequest request) {
        return the(RequestTracking.class)
                .status(request.statusToken().value())
                .clock()
                .deadline();
    }

    /** So that the test, and not the mail server, tells what becomes of the message. */
    private static void mailWaits(CaseNumber number) {
        var name = "waits_" + number.value().toLowerCase(Locale.ROOT).replace('-', '_');
        asOwner("create function groeikracht." + name + "() returns trigger language plpgsql as "
                + "$$ begin new.due_at := new.due_at + interval '1 day'; return new; end $$");
        asOwner("create trigger " + name + " before insert on groeikracht.outbox_message for each row "
                + "when (new.case_number = '" + number + "') execute function groeikracht." + name + "()");
    }

    private static void handedOver(CaseNumber number) {
        eventually(
                "letter of " + number,
                () -> text(
                        "select handed_over_at from subsidy_request where case_number = ? and handed_over_at is not null",
                        number.value()));
    }

    private static void delivered(CaseNumber number) {
        handedOver(number);
        the(DecisionLetter.class).delivered(number, Instant.now(), "<proof@example.org>");
        the(DecisionLetter.class).delivered(number, Instant.now(), "<proof@example.org>");
    }
}
