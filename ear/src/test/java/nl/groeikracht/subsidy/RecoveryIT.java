package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.asOwner;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.BudgetLedger;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.OutsideMandate;
import nl.groeikracht.casework.PublicationPosting;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.municipality.PaymentAccount;
import nl.groeikracht.municipality.PaymentAccounts;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.recovery.Debts;
import nl.groeikracht.recovery.RecoveryAfterObjection;
import nl.groeikracht.recovery.RecoveryCause;
import nl.groeikracht.recovery.RecoveryDecision;
import nl.groeikracht.recovery.RecoveryNextStep;
import nl.groeikracht.recovery.RecoveryOpening;
import nl.groeikracht.recovery.RecoveryProposal;
import nl.groeikracht.recovery.SetOff;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What was paid too much comes back: on the real server, with its ledger, letters and terms. */
@ArquillianTest
class RecoveryIT {

    @Deployment
    static WebArchive war() {
        return ThinWar.of(RecoveryIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_57_lid_1_too_much_that_was_paid_comes_back_in_parts() throws Exception {
        var town = town();
        var request = paid(town);
        var recovery = lowered(request, euros(300)).orElseThrow();

        decided(town, recovery, euros(300));
        assertThat(ledger(request, "claimed_delta")).isEqualTo(30_000);
        posted(town, recovery);
        assertThat(text("select pay_until from recovery where case_number = ?", recovery.value()))
                .isGreaterThan(LocalDate.now(Dutch.ZONE).plusDays(41).toString());

        assertThat(received(town, recovery, euros(100))).isEqualTo(euros(200));
        assertThat(received(town, recovery, euros(200))).isEqualTo(Money.ZERO);

        assertThat(state(recovery)).isEqualTo("SETTLED");
        assertThat(ledger(request, "claimed_delta")).isZero();
        assertThat(ledger(request, "paid_delta")).isEqualTo(20_000);
        assertThat(acts(recovery))
                .containsSubsequence(
                        "recovery.opened",
                        "recovery.proposed",
                        "recovery.decided",
                        "casework.letter_posted",
                        "recovery.term_started",
                        "recovery.payment_received",
                        "recovery.settled");
    }

    @Test
    void awb_4_57_lid_3_a_claim_is_set_off_against_the_next_period_of_the_same_receiver() throws Exception {
        var town = town();
        var request = paid(town);
        var recovery = lowered(request, euros(300)).orElseThrow();
        decided(town, recovery, euros(300));
        posted(town, recovery);
        var next = ordered(town).value();
        var treasurer = town.town.person("treasurer");

        assertThat(as(treasurer, () -> the(SetOff.class).possible(recovery)))
                .as("the same period")
                .isEmpty();
        setOffRefused(town, recovery, next, euros(200), true, "refusal.setOffElsewhere");
        update(
                "update subsidy_request set starts_on = starts_on + 365, ends_on = ends_on + 365 where case_number = ?",
                next);
        assertThat(as(treasurer, () -> the(SetOff.class).possible(recovery)))
                .extracting(PaymentView::reference)
                .containsExactly(next);
        setOffRefused(town, recovery, next, euros(200), false, "refusal.setOffOtherActivities");
        setOffRefused(town, recovery, next, euros(301), true, "refusal.claimedLess");

        assertThat(as(treasurer, () -> the(SetOff.class).setOff(recovery, next, euros(200), true)))
                .isEqualTo(euros(100));

        assertThat(number("select set_off_cents from payment_order where reference = ?", next))
                .isEqualTo(20_000);
        assertThat(ledger(request, "claimed_delta")).isEqualTo(10_000);
        assertThat(ledger(request, "paid_delta")).isEqualTo(30_000);
        assertThat(number(
                        "select count(*) from outbox_message where case_number = ? and idempotency_key like '%/set-off-%'",
                        recovery.value()))
                .as("the caseworkers hear that a letter waits for the post")
                .isPositive();
        as(treasurer, () -> the(SetOff.class).setOff(recovery, next, euros(100), true));
        assertThat(state(recovery)).isEqualTo("SETTLED");
        as(treasurer, () -> the(PaymentOrders.class).export(town.town.gmCode()));
        assertThat(number(
                        "select amount_cents - set_off_cents from payment_order where reference = ? and export_id is not null",
                        next))
                .isEqualTo(20_000);
    }

    private static void setOffRefused(
            SubsidyTown town, CaseNumber recovery, String payment, Money amount, boolean same, String key) {
        assertThatThrownBy(() -> as(
                        town.town.person("treasurer"), () -> the(SetOff.class).setOff(recovery, payment, amount, same)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void what_did_not_leave_yet_is_not_claimed_but_not_paid() throws Exception {
        var town = town();
        var request = ordered(town);

        assertThat(lowered(request, euros(300))).isEmpty();

        assertThat(number("select amount_cents from payment_order where case_number = ?", request.value()))
                .isEqualTo(20_000);
        assertThat(ledger(request, "paid_delta")).isEqualTo(20_000);
    }

    @Test
    void awb_4_112_lid_1_who_does_not_pay_is_reminded_and_then_handed_over() throws Exception {
        var town = town();
        var recovery = lowered(paid(town), euros(300)).orElseThrow();
        decided(town, recovery, euros(300));
        posted(town, recovery);
        termPasses(recovery);

        var next = next(recovery, "chooseNextStep");
        assertThatThrownBy(() -> as(
                        town.caseworker(), () -> the(RecoveryNextStep.class).handOver(next, recovery, "Niet betaald")))
                .hasMessageContaining("remindFirst");
        as(town.caseworker(), () -> the(RecoveryNextStep.class).remind(next, recovery));
        posted(town, recovery);
        assertThat(number("select fee_cents from recovery where case_number = ?", recovery.value()))
                .isEqualTo(800);
        termPasses(recovery);
        var last = next(recovery, "chooseNextStep");
        as(town.caseworker(), () -> the(RecoveryNextStep.class).handOver(last, recovery, "Niet betaald"));

        assertThat(state(recovery)).isEqualTo("HANDED_OVER");
    }

    @Test
    void awb_10_3_lid_1_a_claim_outside_the_mandate_is_refused_and_remembered() throws Exception {
        var town = town();
        var recovery = lowered(paid(town), euros(300)).orElseThrow();
        proposed(town, recovery, euros(300));
        update("update mandate set kinds = 'GRANT' where gm_code = ?", town.town.gmCode());

        assertThatThrownBy(() -> decide(town, recovery, euros(300))).isInstanceOf(OutsideMandate.class);

        assertThat(state(recovery)).isEqualTo("PROPOSED");
        assertThat(number(
                        "select count(*) from audit_entry where case_number = ? and refused and act = 'recovery.decision_not_allowed'",
                        recovery.value()))
                .isEqualTo(1);
    }

    @Test
    void of_two_payments_at_once_that_are_too_much_together_one_is_booked() throws Exception {
        var town = town();
        var recovery = lowered(paid(town), euros(300)).orElseThrow();
        decided(town, recovery, euros(300));
        posted(town, recovery);
        var together = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var attempts = IntStream.range(0, 2)
                    .mapToObj(nth -> threads.submit(() -> {
                        together.await();
                        try {
                            received(town, recovery, euros(200));
                            return 1;
                        } catch (Refusal tooMuch) {
                            return 0;
                        }
                    }))
                    .toList();
            together.countDown();
            assertThat(attempts.get(0).get() + attempts.get(1).get()).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(number("select sum(amount_cents) from recovery_payment where case_number = ?", recovery.value()))
                .isEqualTo(20_000);
    }

    @Test
    void awb_7_11_lid_2_a_claim_lapses_with_the_decision_on_which_it_rested() throws Exception {
        var town = town();
        var request = paid(town);
        var recovery = lowered(request, euros(300)).orElseThrow();
        decided(town, recovery, euros(300));
        posted(town, recovery);
        received(town, recovery, euros(100));

        founded(request, request, DecisionKind.DETERMINE, euros(500));

        assertThat(state(recovery)).isEqualTo("LAPSED");
        assertThat(ledger(request, "claimed_delta")).isZero();
        assertThat(openInstances(recovery)).isZero();
        assertThat(acts(recovery)).endsWith("recovery.lessened");
        assertThatThrownBy(() -> received(town, recovery, euros(1))).hasMessageContaining("nothingOwed");
    }

    @Test
    void awb_7_11_lid_2_an_objection_against_a_claim_lowers_it() throws Exception {
        var town = town();
        var request = paid(town);
        var recovery = lowered(request, euros(300)).orElseThrow();
        decided(town, recovery, euros(300));
        posted(town, recovery);

        founded(request, recovery, DecisionKind.RECOVER, euros(120));

        assertThat(ledger(request, "claimed_delta")).isEqualTo(12_000);
        assertThatThrownBy(() -> received(town, recovery, euros(121))).hasMessageContaining("claimedLess");
        received(town, recovery, euros(120));
        assertThat(state(recovery)).isEqualTo("SETTLED");
    }

    @Test
    void awb_7_11_lid_2_who_paid_a_claim_and_objected_rightly_gets_it_back() throws Exception {
        var town = town();
        var request = paid(town);
        var recovery = lowered(request, euros(300)).orElseThrow();
        decided(town, recovery, euros(300));
        posted(town, recovery);
        received(town, recovery, euros(300));
        assertThat(state(recovery)).isEqualTo("SETTLED");

        founded(request, recovery, DecisionKind.RECOVER, euros(120));

        assertThat(ledger(request, "claimed_delta")).isZero();
        assertThat(ledger(request, "paid_delta")).isEqualTo(38_000);
        assertThat(number("select sum(amount_cents) from payment_order where reference = ?", recovery.value()))
                .isEqualTo(18_000);
        assertThat(acts(recovery)).endsWith("recovery.given_back");
        var ceiling = number("select max(ceiling_id) from budget_movement where case_number = ?", request.value());
        assertThatThrownBy(() -> inTransaction(() -> {
                    the(BudgetLedger.class).giveBack(ceiling, request, euros(121), "Te veel");
                    return null;
                }))
                .hasStackTraceContaining("does not add up");
    }

    /** As a decision on an objection does: first the ledger, then what followed from the revoked decision. */
    private static void founded(CaseNumber request, CaseNumber contested, DecisionKind kind, Money amount)
            throws Exception {
        inTransaction(() -> {
            if (kind == DecisionKind.DETERMINE) {
                var ceiling =
                        number("select max(ceiling_id) from budget_movement where case_number = ?", request.value());
                var first = the(DecidedRequests.class).read(request).decision().at();
                the(BudgetLedger.class).grantInObjection(ceiling, request, amount, first);
            }
            the(RecoveryAfterObjection.class).lowered(new ObjectionFounded(request, contested, request, kind, amount));
            return null;
        });
    }

    private static long openInstances(CaseNumber number) {
        return number(
                "select count(*) from engine.act_hi_procinst where business_key_ = ? and end_time_ is null",
                number.value());
    }

    private static SubsidyTown town() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        update("update mandate set kinds = 'GRANT,CHANGE,RECOVER' where gm_code = ?", town.town.gmCode());
        var account = new PaymentAccount("Testdorp", new Iban("NL20INGB0001234567"), "INGBNL2A");
        as(town.town.person("administrator"), () -> the(PaymentAccounts.class).set(town.town.gmCode(), account));
        return town;
    }

    private static CaseNumber ordered(SubsidyTown town) throws Exception {
        var number = town.assessed(euros(500), Channel.POST).caseNumber();
        town.granted(number, euros(500));
        var letter = task(number, Step.postLetter);
        as(town.caseworker(), () -> the(LetterPosting.class).posted(letter, number, LocalDate.now(Dutch.ZONE)));
        eventually("order", () -> text("select iban from payment_order where case_number = ?", number.value()));
        return number;
    }

    private static CaseNumber paid(SubsidyTown town) throws Exception {
        var number = ordered(town);
        as(town.town.person("treasurer"), () -> the(PaymentOrders.class).export(town.town.gmCode()));
        return number;
    }

    private static Optional<CaseNumber> lowered(CaseNumber request, Money by) throws Exception {
        return inTransaction(() -> {
            var ceiling = number("select max(ceiling_id) from budget_movement where case_number = ?", request.value());
            the(BudgetLedger.class).determineLower(ceiling, request, by, "Minder gedaan");
            return the(RecoveryOpening.class).open(request, request, RecoveryCause.DETERMINED_LOWER);
        });
    }

    private static void proposed(SubsidyTown town, CaseNumber recovery, Money amount) throws Exception {
        var task = next(recovery, "proposeRecovery");
        as(town.caseworker(), () -> the(RecoveryProposal.class).propose(task, recovery, amount, "Minder gedaan."));
    }

    private static void decide(SubsidyTown town, CaseNumber recovery, Money amount) throws Exception {
        var task = next(recovery, "decideRecovery");
        as(town.decider(), () -> the(RecoveryDecision.class).recover(task, recovery, amount, "Minder gedaan."));
    }

    private static void decided(SubsidyTown town, CaseNumber recovery, Money amount) throws Exception {
        proposed(town, recovery, amount);
        decide(town, recovery, amount);
    }

    private static void posted(SubsidyTown town, CaseNumber recovery) throws Exception {
        var task = next(recovery, "postPublication");
        as(town.caseworker(), () -> the(PublicationPosting.class).posted(task, recovery, LocalDate.now(Dutch.ZONE)));
    }

    private static Money received(SubsidyTown town, CaseNumber recovery, Money amount) throws Exception {
        return as(
                town.town.person("treasurer"),
                () -> the(Debts.class).received(recovery, amount, LocalDate.now(Dutch.ZONE), "Afschrift 12"));
    }

    private static void termPasses(CaseNumber recovery) {
        update("update recovery set pay_until = current_date - 1 where case_number = ?", recovery.value());
        asOwner("update engine.act_ru_job set duedate_ = now() - interval '1 day' where process_instance_id_ in "
                + "(select id_ from engine.act_hi_procinst where business_key_ = '" + recovery + "')");
    }

    private static TaskId next(CaseNumber recovery, String step) {
        return TaskId.of(eventually(
                step,
                () -> text(
                        "select id from work_item where case_number = ? and step = ? and not waiting",
                        recovery.value(),
                        step)));
    }

    private static String state(CaseNumber recovery) {
        return text("select state from recovery where case_number = ?", recovery.value());
    }

    private static <T> T inTransaction(Callable<T> deed) throws Exception {
        var transaction = (UserTransaction) new InitialContext().lookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            var result = deed.call();
            transaction.commit();
            return result;
        } catch (Exception failed) {
            transaction.rollback();
            throw failed;
        }
    }
}
