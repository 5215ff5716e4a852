package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes on paper has the same life as what comes through the site, from the day on which it came in. */
@ArquillianTest
class PaperIntakeIT {

    private static final byte[] SCAN = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes();

    private final LocalDate today = LocalDate.now(Dutch.ZONE);
    private SubsidyTown town;
    private String me;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(PaperIntakeIT.class, SubsidyTown.class);
    }

    @BeforeEach
    void found() {
        town = SubsidyTown.found(euros(10_000));
        me = town.caseworker();
    }

    @Test
    void awb_4_13_lid_2_a_request_on_paper_is_received_on_the_day_of_its_stamp() throws Exception {
        var number = sent(IntakeChannel.PAPER, today.minusDays(10), true);

        assertThat(text(
                        "select (received_at at time zone 'Europe/Amsterdam')::date from subsidy_request"
                                + " where case_number = ?",
                        number.value()))
                .isEqualTo(today.minusDays(10).toString());
        assertThat(text("select received_on from case_card where case_number = ?", number.value()))
                .isEqualTo(today.minusDays(10).toString());
        assertThat(text(
                        "select happened_on from request_clock where case_number = ? order by position",
                        number.value()))
                .isEqualTo(today.minusDays(10).toString());
    }

    @Test
    void awb_2_8_lid_1_letters_go_by_post_unless_the_applicant_said_otherwise() throws Exception {
        var number = sent(IntakeChannel.COUNTER, today, true);

        var received = as(me, () -> the(PaperIntake.class).received(number)).orElseThrow();

        assertThat(received.byPost()).isTrue();
        assertThat(received.letter()).isNotNull();
        assertThat(text("select count(*) from outbox_message where case_number = ?", number.value()))
                .isEqualTo("0");
    }

    @Test
    void awb_4_2_lid_1_a_missing_signature_is_shown_with_the_check_of_completeness() throws Exception {
        var number = sent(IntakeChannel.COUNTER, today, false);

        var hints = as(me, () -> the(CompletenessCheck.class).open(task(number, Step.checkCompleteness)))
                .hints();

        assertThat(hints)
                .filteredOn(hint -> hint.key().equals("signed"))
                .extracting(LawHint::fulfilled)
                .containsExactly(false);
    }

    @Test
    void the_trail_names_who_typed_it_over_and_the_applicant_apart() throws Exception {
        var number = sent(IntakeChannel.PHONE, today, false);

        assertThat(text(
                        "select actor_id || ' ' || (after_values->>'applicant') || ' ' || (after_values->>'channel')"
                                + " from audit_entry where case_number = ? and act = 'subsidy.received'",
                        number.value()))
                .isEqualTo(me + " Noor Hazelaar PHONE");
        assertThat(text("select handler from subsidy_request where case_number = ?", number.value()))
                .isNull();
    }

    @Test
    void awb_4_1_what_came_on_paper_is_not_sent_without_its_scan() throws Exception {
        var token = start(IntakeChannel.PAPER, today, true);
        fillIn(token);

        assertThatThrownBy(() -> as(me, () -> the(RequestDrafts.class).send(token)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_draft_on_paper_is_kept_for_colleagues_and_opens_for_nobody_else() throws Exception {
        var token = start(IntakeChannel.COUNTER, today, true);
        fillIn(token);

        assertThatThrownBy(() -> the(RequestDrafts.class).open(token)).isInstanceOf(NotFound.class);
        var colleague = town.town.otherPerson("caseworker");
        var waiting = as(colleague, () -> the(PaperIntake.class).waiting(town.town.gmCode()));
        assertThat(waiting).extracting(PaperDraft::applicant).containsExactly("Noor Hazelaar");
        var again =
                as(colleague, () -> the(PaperIntake.class).resume(waiting.get(0).id()));
        assertThat(as(colleague, () -> the(RequestDrafts.class).open(again.value()))
                        .form()
                        .text(FormField.TITLE))
                .isEqualTo("Pluktuin");
        assertThatThrownBy(() -> as(me, () -> the(RequestDrafts.class).open(token)))
                .isInstanceOf(NotFound.class);
        var elsewhere = SubsidyTown.found(euros(1)).caseworker();
        assertThatThrownBy(() -> as(elsewhere, () -> the(RequestDrafts.class).open(again.value())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_types_it_over_cannot_act_as_the_applicant_afterwards() throws Exception {
        var token = start(IntakeChannel.COUNTER, today, true);
        fillIn(token);
        as(me, () -> the(RequestDrafts.class).send(token));
        var seenAfterwards = as(me, () -> the(RequestDrafts.class).open(token)).sent();

        assertThatThrownBy(() -> the(RequestTracking.class)
                        .status(seenAfterwards.statusToken().value()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void sent_twice_it_is_received_once() throws Exception {
        var token = start(IntakeChannel.COUNTER, today, true);
        fillIn(token);

        var first = as(me, () -> the(RequestDrafts.class).send(token));
        var second = as(me, () -> the(RequestDrafts.class).send(token));

        assertThat(second.caseNumber()).isEqualTo(first.caseNumber());
    }

    @Test
    void nothing_is_taken_in_for_a_day_on_which_nothing_could_be_asked() {
        assertThatThrownBy(() -> start(IntakeChannel.PAPER, LocalDate.of(2019, 12, 31), true))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.schemeClosedThen"));
        assertThatThrownBy(() -> start(IntakeChannel.PAPER, today.plusDays(1), true))
                .isInstanceOf(Refusal.class);
    }

    private CaseNumber sent(IntakeChannel channel, LocalDate receivedOn, boolean signed) throws Exception {
        var token = start(channel, receivedOn, signed);
        fillIn(token);
        if (channel == IntakeChannel.PAPER) {
            as(me, () -> the(RequestDrafts.class).attach(token, "aanvraag.pdf", new ByteArrayInputStream(SCAN)));
        }
        return as(me, () -> the(RequestDrafts.class).send(token)).caseNumber();
    }

    private String start(IntakeChannel channel, LocalDate receivedOn, boolean signed) throws Exception {
        return as(me, () -> the(PaperIntake.class).start(town.town.gmCode(), "buurtgeld", channel, receivedOn, signed))
                .value();
    }

    private void fillIn(String token) throws Exception {
        var form = form();
        for (var step : RequestStep.values()) {
            as(me, () -> the(RequestDrafts.class).save(token, step, form));
        }
    }

    private RequestForm form() {
        var start = today.plusMonths(2);
        var form = RequestForm.empty()
                .answer(FormField.NAME, "Noor Hazelaar")
                .answer(FormField.STREET, "Lijsterhof")
                .answer(FormField.HOUSE_NUMBER, "9")
                .answer(FormField.POSTCODE, "1964 XX")
                .answer(FormField.TOWN, "Testdorp")
                .answer(FormField.CHANNEL, "POST")
                .answer(FormField.TITLE, "Pluktuin")
                .answer(FormField.WHAT, "Een tuin voor iedereen.")
                .answer(FormField.WHY, "Elkaar leren kennen.")
                .answer(FormField.FOR_WHOM, "De hof.")
                .answer(FormField.SCALE, "SQUARE")
                .answer(FormField.NEIGHBOURHOOD, "BU" + town.town.gmCode().substring(2) + "0101")
                .answer(FormField.THEME, "groen")
                .answer(FormField.COLLECTIVE, "true")
                .answer(FormField.INSTITUTION, "false")
                .answer(FormField.PARTICIPANTS, "6")
                .answer(FormField.SUPPORTERS, "14")
                .answer(FormField.START, dutch(start))
                .answer(FormField.END, dutch(start.plusMonths(2)))
                .answer(FormField.OWN_HOURS, "20")
                .answer(FormField.IBAN, "NL91 ABNA 0417 1643 00")
                .answer(FormField.TRUTHFUL, "true");
        form.getCosts().get(0).setWhat("Grond en planten");
        form.getCosts().get(0).setAmount("500");
        return form;
    }

    private static String dutch(LocalDate day) {
        return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
