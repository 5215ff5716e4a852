package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.ZERO;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.asOwner;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess;
import nl.groeikracht.bpmn.WithdrawalProcess.Step;
import nl.groeikracht.budget.OutsideMandate;
import nl.groeikracht.casework.PublicationPosting;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.objection.ObjectionFiling;
import nl.groeikracht.objection.ResidentObjection;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.withdrawal.ChangeGround;
import nl.groeikracht.withdrawal.GrantChangeDecision;
import nl.groeikracht.withdrawal.GrantChangeHearing;
import nl.groeikracht.withdrawal.GrantChangeProposing;
import nl.groeikracht.withdrawal.GrantChangeStart;
import nl.groeikracht.withdrawal.GrantChangeTracking;
import nl.groeikracht.withdrawal.ProposedChange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A grant is withdrawn or becomes less: on the real server, with its ledger, letters and consequences. */
@ArquillianTest
class WithdrawalIT {

    private static final String DIRECT = "DIRECT\", \"account\": \"NONE\", \"samplePercentage\": \"0";
    private static final String ON_REQUEST = "ON_REQUEST\", \"account\": \"PERFORMANCE\", \"samplePercentage\": \"0";

    @Deployment
    static WebArchive war() {
        return ThinWar.of(WithdrawalIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_48_lid_1_a_grant_that_was_paid_is_withdrawn_and_claimed_back() throws Exception {
        var town = town(ON_REQUEST);
        var request = granted(town);
        var origin = request.caseNumber();
        export(town);
        var change = start(town, origin);

        assertThat(propose(town, change, withdrawn("")))
                .as("goes to the decider")
                .isFalse();
        assertThat(state(change)).isEqualTo("HEARING");
        var token = request.statusToken().value();
        assertThat(the(GrantChangeTracking.class).of(token))
                .singleElement()
                .satisfies(seen -> assertThat(seen.mayAnswer()).isTrue());
        assertThat(the(GrantChangeTracking.class).answer(token, "Het regende die dag."))
                .isTrue();
        refused("viewNotWeighed", () -> propose(town, change, withdrawn("")));
        assertThat(propose(town, change, withdrawn("Regen is geen overmacht."))).isTrue();
        decide(town, change);

        assertThat(ledger(origin, "granted_delta")).isZero();
        assertThat(the(GrantChangeTracking.class).of(token))
                .as("not told before it is sent")
                .isEmpty();
        posted(town, change);
        var recovery = recoveryOf(origin);
        assertThat(text("select cause || ' ' || overpaid_cents from recovery where case_number = ?", recovery))
                .isEqualTo("CHANGED 50000");
        assertThat(state(change)).isEqualTo("EFFECTIVE");
        assertThat(acts(change))
                .containsSubsequence(
                        "withdrawal.opened",
                        "withdrawal.announced",
                        "withdrawal.view_given",
                        "withdrawal.proposed",
                        "withdrawal.withdrawn",
                        "withdrawal.letter_composed",
                        "casework.sending_registered",
                        "withdrawal.settled");
        assertThat(the(GrantChangeTracking.class).of(token))
                .singleElement()
                .satisfies(seen -> assertThat(seen.isWithdrawn()).isTrue());
    }

    @Test
    void awb_4_48_lid_1_what_did_not_leave_yet_is_not_paid_and_the_determination_follows() throws Exception {
        var town = town(ON_REQUEST);
        var origin = granted(town).caseNumber();
        var change = start(town, origin);

        assertThat(propose(town, change, asTold(euros(200)))).isTrue();
        decide(town, change);

        assertThat(number("select amount_cents from payment_order where case_number = ?", origin.value()))
                .isEqualTo(20_000);
        assertThat(number("select granted_cents from determination where request_number = ?", origin.value()))
                .isEqualTo(20_000);
        posted(town, change);
        eventually("settled", () -> acts(change).contains("withdrawal.settled"));
        assertThat(number("select count(*) from recovery where request = ?", origin.value()))
                .isZero();
    }

    @Test
    void awb_4_47_what_was_withdrawn_is_determined_at_nothing_without_asking_for_an_account() throws Exception {
        var town = town(ON_REQUEST);
        var origin = granted(town).caseNumber();
        var change = start(town, origin);
        propose(town, change, asTold(ZERO));

        decide(town, change);

        var determination = text("select case_number from determination where request_number = ?", origin.value());
        assertThat(text("select state from determination where case_number = ?", determination))
                .isEqualTo("TO_PROPOSE");
        eventually(
                "task",
                () -> text(
                        "select id from work_item where case_number = ? and step = 'proposeDetermination'",
                        determination));
    }

    @Test
    void awb_4_49_lid_3_a_determination_is_changed_on_its_own_grounds_and_not_after_five_years() throws Exception {
        var town = town(DIRECT);
        var origin = granted(town).caseNumber();
        var change = start(town, origin);
        var wrong = new ProposedChange(
                euros(300), ChangeGround.DETERMINATION_WAS_WRONG, "Onjuist.", true, null, null, null, "");

        refused("changeDetermined", () -> propose(town, change, asTold(euros(300))));
        update(
                "update subsidy_request set sent_on = current_date - interval '5 years' - interval '1 day' where case_number = ?",
                origin.value());
        refused("changeTooLate", () -> propose(town, change, wrong));
        update(
                "update subsidy_request set sent_on = current_date - interval '5 years' where case_number = ?",
                origin.value());
        assertThat(propose(town, change, wrong)).isTrue();
        update(
                "update subsidy_request set sent_on = current_date - interval '6 years' where case_number = ?",
                origin.value());
        refused("changeTooLate", () -> decide(town, change));

        assertThat(ledger(origin, "granted_delta")).isEqualTo(50_000);
        assertThat(number(
                        "select count(*) from audit_entry where case_number = ? and refused and act = 'withdrawal.decision_not_allowed'",
                        change.value()))
                .isEqualTo(1);
    }

    @Test
    void awb_4_50_lid_2_a_change_for_the_future_waits_for_its_day_and_pays_damage() throws Exception {
        var town = town(ON_REQUEST);
        var origin = granted(town).caseNumber();
        export(town);
        var change = start(town, origin);
        var day = LocalDate.now(Dutch.ZONE).plusWeeks(5);
        var future = new ProposedChange(
                euros(300),
                ChangeGround.CIRCUMSTANCES_CHANGED,
                "Het plein wordt bebouwd.",
                true,
                null,
                day,
                euros(40),
                "");
        assertThat(propose(town, change, future)).isTrue();
        decide(town, change);
        posted(town, change);
        eventually(
                "waits",
                () -> text(
                        "select id_ from engine.act_ru_job where process_instance_id_ in (select id_ from engine.act_hi_procinst where business_key_ = ?)",
                        change.value()));
        assertThat(state(change)).isEqualTo("DECIDED");

        asOwner("update engine.act_ru_job set duedate_ = now() - interval '1 day' where process_instance_id_ in "
                + "(select id_ from engine.act_hi_procinst where business_key_ = '" + change + "')");

        recoveryOf(origin);
        assertThat(text(
                        "select purpose || ' ' || amount_cents from payment_order where case_number = ?",
                        change.value()))
                .isEqualTo("Vergoeding 4000");
    }

    @Test
    void awb_4_9_the_receiver_may_react_in_a_conversation() throws Exception {
        var town = town(ON_REQUEST);
        var change = start(town, granted(town).caseNumber());
        propose(town, change, withdrawn(""));

        var hearing = task(change, Step.hearReceiver);
        as(
                town.caseworker(),
                () -> the(GrantChangeHearing.class).register(hearing, change, ViewManner.ORAL, "Zij belde."));

        task(change, Step.proposeChange);
        assertThat(text("select view_manner from grant_change where case_number = ?", change.value()))
                .isEqualTo("ORAL");
    }

    @Test
    void a_change_is_refused_above_the_grant_without_mandate_and_twice() throws Exception {
        var town = town(ON_REQUEST);
        var origin = granted(town).caseNumber();
        var change = start(town, origin);

        refused("changeOpen", () -> start(town, origin));
        refused("changeNotLower", () -> propose(town, change, asTold(euros(501))));
        propose(town, change, asTold(euros(300)));
        update("update mandate set kinds = 'GRANT' where gm_code = ?", town.town.gmCode());
        assertThatThrownBy(() -> decide(town, change)).isInstanceOf(OutsideMandate.class);
        update("update mandate set kinds = 'GRANT,CHANGE' where gm_code = ?", town.town.gmCode());
        var task = task(change, Step.decideChange);
        as(town.decider(), () -> the(GrantChangeDecision.class).change(task, change));
        assertThatThrownBy(() ->
                        as(town.decider(), () -> the(GrantChangeDecision.class).change(task, change)))
                .isInstanceOf(RuntimeException.class);

        assertThat(ledger(origin, "granted_delta")).isEqualTo(30_000);
    }

    @Test
    void who_proposed_a_change_does_not_decide_on_it() throws Exception {
        var town = town(ON_REQUEST);
        var change = start(town, granted(town).caseNumber());
        update(
                "insert into membership (username, gm_code, role) values (?, ?, 'caseworker')",
                town.decider(),
                town.town.gmCode());
        var task = task(change, Step.proposeChange);
        as(town.decider(), () -> the(GrantChangeProposing.class).propose(task, change, asTold(euros(300)), until()));

        refused("proposerDecides", () -> decide(town, change));
    }

    @Test
    void a_withdrawal_during_a_payment_export_is_not_paid_or_claimed_back_never_both() throws Exception {
        var town = town(ON_REQUEST);
        for (int round = 0; round < 3; round++) {
            var origin = granted(town).caseNumber();
            var change = start(town, origin);
            propose(town, change, asTold(euros(200)));
            task(change, Step.decideChange);

            atOnce(() -> export(town), () -> decide(town, change));

            posted(town, change);
            eventually("settled", () -> acts(change).contains("withdrawal.settled"));
            var left = number(
                    "select coalesce(sum(amount_cents), 0) from payment_order where case_number = ? and export_id is not null",
                    origin.value());
            var claimed =
                    number("select coalesce(sum(overpaid_cents), 0) from recovery where request = ?", origin.value());
            assertThat(left == 50_000).isEqualTo(claimed == 30_000);
            assertThat(left - claimed).isIn(20_000L, 0L);
            assertThat(ledger(origin, "paid_delta") - claimed).isEqualTo(20_000);
        }
    }

    @Test
    void awb_6_4_lid_1_an_objection_to_a_withdrawal_is_filed_like_any_other() throws Exception {
        var town = town(ON_REQUEST);
        var request = granted(town);
        var change = start(town, request.caseNumber());
        propose(town, change, asTold(ZERO));
        decide(town, change);
        posted(town, change);
        eventually("settled", () -> acts(change).contains("withdrawal.settled"));

        var objection = the(ObjectionFiling.class)
                .file(
                        request.statusToken().value(),
                        new ResidentObjection(change, "Het ging wel door.", "", false),
                        List.of());

        assertThat(text(
                        "select contested || ' ' || contested_kind from objection where case_number = ?",
                        objection.value()))
                .isEqualTo(change + " CHANGE");
    }

    private static SubsidyTown town(String arrangement) throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        update(
                "update scheme_version set arrangements = ?::jsonb where scheme_id in"
                        + " (select id from scheme where gm_code = ?)",
                "[{\"from\": \"0\", \"determination\": \"" + arrangement
                        + "\", \"reportDays\": \"14\", \"reportWeeks\": \"8\", \"determineWeeks\": \"13\"}]",
                town.town.gmCode());
        return town;
    }

    private static SubmittedRequest granted(SubsidyTown town) throws Exception {
        var request = town.assessed(euros(500), Channel.POST);
        var number = request.caseNumber();
        town.granted(number, euros(500));
        var letter = SubsidyTown.task(number, SubsidyRequestProcess.Step.postLetter);
        as(town.caseworker(), () -> the(LetterPosting.class).posted(letter, number, LocalDate.now(Dutch.ZONE)));
        eventually(
                "determination",
                () -> text("select case_number from determination where request_number = ?", number.value()));
        return request;
    }

    private static boolean export(SubsidyTown town) throws Exception {
        as(town.town.person("treasurer"), () -> the(PaymentOrders.class).export(town.town.gmCode()));
        return true;
    }

    private static CaseNumber start(SubsidyTown town, CaseNumber origin) throws Exception {
        return as(town.caseworker(), () -> the(GrantChangeStart.class).start(origin, "Gaat het wel door?"));
    }

    private static boolean propose(SubsidyTown town, CaseNumber change, ProposedChange proposed) throws Exception {
        var task = task(change, Step.proposeChange);
        return as(town.caseworker(), () -> the(GrantChangeProposing.class).propose(task, change, proposed, until()));
    }

    private static boolean decide(SubsidyTown town, CaseNumber change) throws Exception {
        var task = task(change, Step.decideChange);
        as(town.decider(), () -> the(GrantChangeDecision.class).change(task, change));
        return true;
    }

    private static void posted(SubsidyTown town, CaseNumber change) throws Exception {
        var task = task(change, Step.postPublication);
        as(town.caseworker(), () -> the(PublicationPosting.class).posted(task, change, LocalDate.now(Dutch.ZONE)));
    }

    private static ProposedChange withdrawn(String weighed) {
        return new ProposedChange(
                ZERO, ChangeGround.ACTIVITIES_NOT_DONE, "Het ging niet door.", false, null, null, null, weighed);
    }

    private static ProposedChange asTold(Money to) {
        return new ProposedChange(
                to, ChangeGround.ACTIVITIES_NOT_DONE, "U meldde dit zelf.", true, null, null, null, "");
    }

    private static LocalDate until() {
        return LocalDate.now(Dutch.ZONE).plusDays(14);
    }

    private static String recoveryOf(CaseNumber origin) {
        return eventually("recovery", () -> text("select case_number from recovery where request = ?", origin.value()));
    }

    private static TaskId task(CaseNumber change, Step step) {
        return TaskId.of(eventually(
                step + " of " + change,
                () -> text(
                        "select id from work_item where case_number = ? and step = ? and not waiting",
                        change.value(),
                        step.name())));
    }

    private static String state(CaseNumber change) {
        return text("select state from grant_change where case_number = ?", change.value());
    }

    private static void atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        var together = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> {
                together.await();
                return done(one);
            });
            var second = threads.submit(() -> {
                together.await();
                return done(other);
            });
            together.countDown();
            first.get();
            assertThat(second.get()).isTrue();
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean done(Callable<Boolean> deed) throws Exception {
        try {
            return deed.call();
        } catch (Refusal nothingLeft) {
            return false;
        }
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("refusal." + key));
    }
}
