package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.municipality.PaymentAccount;
import nl.groeikracht.municipality.PaymentAccounts;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The file for the bank: each order in exactly one, and the same one at each download. */
@ArquillianTest
class SepaIT {

    @Deployment
    static WebArchive war() {
        return ThinWar.of(SepaIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_87_an_order_goes_to_the_bank_within_its_term() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        account(town);
        var number = ordered(town);

        var export = export(town);
        var file = as(treasurer(town), () -> the(PaymentOrders.class).sepa(export));

        var xml = new String(file.content(), StandardCharsets.UTF_8);
        assertThat(xml)
                .contains(
                        "pain.001.001.09",
                        "<EndToEndId>" + number + "</EndToEndId>",
                        "<CtrlSum>500.00</CtrlSum>",
                        "<IBAN>NL20INGB0001234567</IBAN>",
                        "<IBAN>NL91ABNA0417164300</IBAN>");
        assertThat(text(
                        "select cast(e.execute_on <= o.pay_before as text) from payment_order o join payment_export e "
                                + "on e.id = o.export_id where o.case_number = ?",
                        number.value()))
                .isEqualTo("true");
    }

    @Test
    void a_file_is_the_same_after_the_account_has_changed() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        account(town);
        ordered(town);
        var export = export(town);
        var first = as(treasurer(town), () -> the(PaymentOrders.class).sepa(export));

        var other = new PaymentAccount("Anders", new Iban("NL44RABO0123456789"), "RABONL2U");
        as(town.town.person("administrator"), () -> the(PaymentAccounts.class).set(town.town.gmCode(), other));

        var again = as(treasurer(town), () -> the(PaymentOrders.class).sepa(export));
        assertThat(again.content()).isEqualTo(first.content());
    }

    @Test
    void of_two_who_export_at_once_one_gets_the_orders() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        account(town);
        ordered(town);
        ordered(town);
        var together = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var attempts = IntStream.range(0, 2)
                    .mapToObj(nth -> threads.submit(() -> {
                        together.await();
                        try {
                            export(town);
                            return 1;
                        } catch (Refusal nothingLeft) {
                            return 0;
                        }
                    }))
                    .toList();
            together.countDown();
            assertThat(attempts.get(0).get() + attempts.get(1).get()).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(number("select count(distinct export_id) from payment_order where gm_code = ?", town.town.gmCode()))
                .isEqualTo(1);
    }

    @Test
    void an_order_that_went_out_cannot_be_changed_in_the_database_either() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = ordered(town);
        export(town);

        assertThatThrownBy(
                        () -> update("update payment_order set export_id = null where case_number = ?", number.value()))
                .hasStackTraceContaining("went out already");
    }

    @Test
    void without_an_account_there_is_a_list_and_no_file_for_the_bank() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        ordered(town);
        var export = export(town);

        assertThatThrownBy(
                        () -> as(treasurer(town), () -> the(PaymentOrders.class).sepa(export)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void awb_4_53_an_instalment_goes_to_the_bank_when_its_day_has_come_and_not_before() throws Exception {
        var town = inParts(100);
        var number = ordered(town);

        assertThat(text(
                        "select string_agg(reference || ' ' || amount_cents, ', ' order by reference) from payment_order"
                                + " where case_number = ?",
                        number.value()))
                .isEqualTo(number + " 25000, " + number + "/1 25000");
        export(town);
        assertThat(text(
                        "select reference from payment_order where case_number = ? and export_id is null",
                        number.value()))
                .isEqualTo(number + "/1");
        assertThatThrownBy(() -> export(town)).isInstanceOf(Refusal.class);
        assertThat(as(treasurer(town), () -> the(PaymentOrders.class).page(new PaymentFilter(true, null)))
                        .planned())
                .extracting(PaymentView::reference)
                .containsExactly(number + "/1");

        update("update payment_order set pay_from = current_date where reference = ?", number + "/1");
        assertThat(export(town)).isNotNull();
    }

    @Test
    void awb_4_95_lid_1_an_advance_is_paid_and_the_rest_waits_for_the_determination() throws Exception {
        var town = inParts(80);
        var number = ordered(town);

        assertThat(number("select sum(amount_cents) from payment_order where case_number = ?", number.value()))
                .isEqualTo(40_000);
        assertThat(number("select sum(paid_delta) from budget_movement where case_number = ?", number.value()))
                .isEqualTo(40_000);
    }

    @Test
    void awb_4_97_a_payment_whose_last_day_has_passed_is_signalled() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = ordered(town);
        assertThat(late(town)).isZero();

        update("update payment_order set pay_before = current_date - 1 where case_number = ?", number.value());

        assertThat(late(town)).isEqualTo(1);
    }

    private static long late(SubsidyTown town) throws Exception {
        return as(treasurer(town), () -> the(PaymentOrders.class).page(new PaymentFilter(true, null)))
                .late();
    }

    /** A scheme that pays in two parts, eight weeks after each other. */
    private static SubsidyTown inParts(int advancePercentage) throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        update(
                "update scheme_version set advance_percentage = ?, instalments = 2, instalment_weeks = 8 where scheme_id in"
                        + " (select id from scheme where gm_code = ?)",
                advancePercentage,
                town.town.gmCode());
        return town;
    }

    @Test
    void awb_4_56_what_is_suspended_is_in_no_file_until_it_goes_on() throws Exception {
        var town = suspending();
        var number = ordered(town);
        as(town.decider(), () -> the(PaymentSuspensions.class).suspend(number, "De activiteit gaat niet door."));

        assertThatThrownBy(() -> export(town)).isInstanceOf(Refusal.class);
        assertThat(text("select held_until from payment_order where case_number = ?", number.value()))
                .isEqualTo(LocalDate.now(Dutch.ZONE).plusWeeks(13).toString());
        assertThatThrownBy(() ->
                        as(town.decider(), () -> the(PaymentSuspensions.class).suspend(number, "Nog eens.")))
                .isInstanceOf(Refusal.class);

        as(town.decider(), () -> the(PaymentSuspensions.class).end(number, "Het gaat toch door."));
        assertThat(export(town)).isNotNull();
        assertThat(acts(number)).containsSubsequence("subsidy.payment_suspended", "subsidy.payment_resumed");
    }

    @Test
    void awb_4_56_after_thirteen_weeks_payment_goes_on_by_itself() throws Exception {
        var town = suspending();
        var number = ordered(town);
        as(town.decider(), () -> the(PaymentSuspensions.class).suspend(number, "De activiteit gaat niet door."));

        update("update payment_order set held_until = current_date - 1 where case_number = ?", number.value());

        assertThat(export(town)).isNotNull();
    }

    @Test
    void awb_4_56_an_order_that_is_suspended_during_an_export_is_held_or_paid_never_both() throws Exception {
        var town = suspending();
        var number = ordered(town);
        var together = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var exported = threads.submit(() -> {
                together.await();
                return succeeds(() -> export(town));
            });
            var suspended = threads.submit(() -> {
                together.await();
                return succeeds(() ->
                        as(town.decider(), () -> the(PaymentSuspensions.class).suspend(number, "Ernstig vermoeden.")));
            });
            together.countDown();
            assertThat(exported.get()).isNotEqualTo(suspended.get());
        } finally {
            threads.shutdownNow();
        }
        assertThat(number(
                        "select count(*) from payment_order where case_number = ? and export_id is not null and held_until is not null",
                        number.value()))
                .isZero();
    }

    private static boolean succeeds(Callable<?> deed) throws Exception {
        try {
            deed.call();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static SubsidyTown suspending() {
        var town = SubsidyTown.found(euros(10_000));
        update("update mandate set kinds = 'GRANT,CHANGE' where gm_code = ?", town.town.gmCode());
        return town;
    }

    private static void account(SubsidyTown town) throws Exception {
        var account = new PaymentAccount("Testdorp", new Iban("NL20INGB0001234567"), "INGBNL2A");
        as(town.town.person("administrator"), () -> the(PaymentAccounts.class).set(town.town.gmCode(), account));
    }

    private static String export(SubsidyTown town) throws Exception {
        return as(treasurer(town), () -> the(PaymentOrders.class).export(town.town.gmCode()))
                .exportId();
    }

    private static String treasurer(SubsidyTown town) {
        return town.town.person("treasurer");
    }

    private static CaseNumber ordered(SubsidyTown town) throws Exception {
        var number = town.assessed(euros(500), Channel.EMAIL).caseNumber();
        town.granted(number, euros(500));
        eventually(
                "letter",
                () -> text(
                        "select handed_over_at from subsidy_request where case_number = ? and handed_over_at is not null",
                        number.value()));
        the(DecisionLetter.class).delivered(number, Instant.now(), "<proof@example.org>");
        eventually("order", () -> text("select iban from payment_order where case_number = ?", number.value()));
        return number;
    }
}
