package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.asOwner;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.NoticeOfDefaultProcess;
import nl.groeikracht.bpmn.PublishedLetter;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.OutsideMandate;
import nl.groeikracht.casework.PublicationPosting;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.penalty.NoPenaltyGround;
import nl.groeikracht.penalty.NoticeChannel;
import nl.groeikracht.penalty.NoticeCheck;
import nl.groeikracht.penalty.NoticeFiling;
import nl.groeikracht.penalty.PaperNotices;
import nl.groeikracht.penalty.PenaltyDecision;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Late decisions on the real server: from the notice of default to the payment of the penalty. */
@ArquillianTest
class NoticeOfDefaultIT {

    private static final LocalDate TODAY = LocalDate.now(Dutch.ZONE);

    @Deployment
    static WebArchive war() {
        return ThinWar.of(NoticeOfDefaultIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_17_lid_3_a_premature_notice_is_confirmed_kept_and_answered() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.submitted(euros(500), Channel.EMAIL);
        var token = request.statusToken().value();
        assertThat(the(NoticeFiling.class).open(token).isOffered()).isFalse();

        var notice = the(NoticeFiling.class).file(token, request.caseNumber(), "U bent te laat.");

        assertThat(text(
                        "select subject from outbox_message where case_number = ? and kind = 'RECEIPT'",
                        notice.value()))
                .contains("Wij hebben uw ingebrekestelling ontvangen");
        var check = next(notice, NoticeOfDefaultProcess.Step.checkNotice);
        refusedWith(
                "refusal.notice.premature",
                () -> as(town.caseworker(), () -> the(NoticeCheck.class).accept(check, notice, 1)));
        as(town.caseworker(), () -> the(NoticeCheck.class).premature(check, notice));

        assertThat(state(notice)).isEqualTo("PREMATURE");
        assertThat(text("select objectionable::text from publication where case_number = ?", notice.value()))
                .isEqualTo("false");
        assertThat(acts(notice)).containsSubsequence("penalty.notice_filed", "penalty.notice_premature");
        assertThat(acts(notice)).contains("casework.letter_sent");
    }

    @Test
    void awb_4_17_lid_3_a_decision_within_two_weeks_costs_nothing() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = late(town, 3);
        var notice = accepted(town, request, TODAY.minusDays(1));

        decided(town, request);

        eventually("answer", () -> "IN_TIME".equals(state(notice)));
        posted(town, notice);
        eventually("end", () -> ended(notice));
        assertThat(number("select count(*) from payment_order where case_number = ?", notice.value()))
                .isZero();
    }

    @Test
    void awb_4_18_a_late_decision_stops_the_penalty_which_is_fixed_and_paid_without_a_request() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = late(town, 60);
        var notice = accepted(town, request, TODAY.minusDays(40));
        eventually("penalty", () -> "RUNNING".equals(state(notice)));
        decided(town, request);
        eventually("fixing", () -> "TO_FIX".equals(state(notice)));
        var owed = number("select owed_cents from notice_of_default where case_number = ?", notice.value());
        assertThat(owed).isBetween(55_000L, 71_000L);

        var fixing = next(notice, NoticeOfDefaultProcess.Step.fixPenalty);
        update("update mandate set kinds = 'GRANT' where gm_code = ?", town.town.gmCode());
        assertThatThrownBy(() ->
                        as(town.decider(), () -> the(PenaltyDecision.class).fix(fixing, notice, "")))
                .isInstanceOf(OutsideMandate.class);
        update("update mandate set kinds = 'GRANT,FIX_PENALTY' where gm_code = ?", town.town.gmCode());
        as(town.decider(), () -> the(PenaltyDecision.class).fix(fixing, notice, ""));
        posted(town, notice);

        eventually("payable", () -> "PAYABLE".equals(state(notice)));
        assertThat(text(
                        "select amount_cents || ' ' || purpose || ' ' || (pay_before > current_date + 40) from payment_order where case_number = ?",
                        notice.value()))
                .isEqualTo(owed + " Dwangsom true");
        assertThat(number("select count(*) from budget_movement where case_number = ?", notice.value()))
                .isZero();
        assertThat(text("select objection_until::text from publication where case_number = ?", notice.value()))
                .isNotNull();
        assertThat(acts(notice))
                .containsSubsequence(
                        "penalty.notice_registered",
                        "penalty.notice_accepted",
                        "penalty.started",
                        "penalty.decided_late",
                        "penalty.stopped",
                        "penalty.fixed",
                        "casework.letter_posted",
                        "penalty.payment_ordered");
        var file =
                as(town.town.person("treasurer"), () -> the(PaymentOrders.class).page(new PaymentFilter(true, null)));
        assertThat(file.orders()).anyMatch(order -> order.number().equals(notice));
    }

    @Test
    void awb_4_17_lid_1_after_forty_two_days_it_is_fixed_without_a_decision() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = late(town, 100);
        var notice = accepted(town, request, TODAY.minusDays(80));

        eventually("fixing", () -> "TO_FIX".equals(state(notice)));

        assertThat(number("select owed_cents from notice_of_default where case_number = ?", notice.value()))
                .isEqualTo(144_200);
    }

    @Test
    void awb_4_17_lid_6_on_a_ground_someone_else_decides_that_nothing_is_owed() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = late(town, 30);
        var notice = registered(town, request, TODAY.minusDays(2));
        var check = next(notice, NoticeOfDefaultProcess.Step.checkNotice);
        as(
                town.caseworker(),
                () -> the(NoticeCheck.class)
                        .ground(check, notice, NoPenaltyGround.UNREASONABLY_LATE, "Het is jaren geleden.", 1));

        var fixing = next(notice, NoticeOfDefaultProcess.Step.fixPenalty);
        as(town.decider(), () -> the(PenaltyDecision.class).fix(fixing, notice, "Het is jaren geleden."));
        posted(town, notice);

        eventually("end", () -> ended(notice));
        assertThat(state(notice)).isEqualTo("NOT_OWED");
    }

    @Test
    void of_a_decision_that_was_sent_and_of_a_private_fund_nobody_can_say_that_it_is_late() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = late(town, 3);
        var running = registered(town, request, TODAY);
        refusedWith("refusal.notice.running", () -> registered(town, request, TODAY));
        assertThat(running).isNotNull();
        refusedWith("refusal.notice.receivedOn", () -> registered(town, request, TODAY.plusDays(1)));

        asOwner(
                "update groeikracht.scheme_version set public_law = false, fund_name = 'Buurtfonds', fund_payment_days = 14 where id = (select scheme_version_id"
                        + " from groeikracht.subsidy_request where case_number = '" + request + "')");
        refusedWith("refusal.notice.privateLaw", () -> registered(town, request, TODAY));
        assertThat(number(
                        "select count(*) from audit_entry where case_number = ? and refused and act = 'penalty.notice_not_allowed'",
                        request.value()))
                .isGreaterThanOrEqualTo(3);
    }

    /** A request whose term ended this many days ago. */
    private static CaseNumber late(SubsidyTown town, int days) throws Exception {
        var number = town.assessed(euros(500), Channel.POST).caseNumber();
        var back = 80 + days;
        asOwner("update groeikracht.request_clock set happened_on = happened_on - " + back + " where case_number = '"
                + number + "'");
        asOwner("update groeikracht.subsidy_request set received_at = received_at - interval '" + back
                + " days' where case_number = '" + number + "'");
        return number;
    }

    private static CaseNumber registered(SubsidyTown town, CaseNumber request, LocalDate on) throws Exception {
        return as(
                town.caseworker(),
                () -> the(PaperNotices.class)
                        .register(request, request, NoticeChannel.POST, on, "U bent te laat met uw besluit."));
    }

    private static CaseNumber accepted(SubsidyTown town, CaseNumber request, LocalDate on) throws Exception {
        var notice = registered(town, request, on);
        var check = next(notice, NoticeOfDefaultProcess.Step.checkNotice);
        as(town.caseworker(), () -> the(NoticeCheck.class).accept(check, notice, 1));
        return notice;
    }

    private static void decided(SubsidyTown town, CaseNumber request) throws Exception {
        town.granted(request, euros(500));
        var letter = task(request, Step.postLetter);
        as(town.caseworker(), () -> the(LetterPosting.class).posted(letter, request, TODAY));
    }

    private static void posted(SubsidyTown town, CaseNumber notice) throws Exception {
        var task = TaskId.of(eventually("letter of " + notice, () -> openTask(notice, PublishedLetter.POST)));
        as(town.caseworker(), () -> the(PublicationPosting.class).posted(task, notice, TODAY));
    }

    private static TaskId next(CaseNumber notice, NoticeOfDefaultProcess.Step step) {
        return TaskId.of(eventually(step + " of " + notice, () -> openTask(notice, step.name())));
    }

    private static String openTask(CaseNumber notice, String step) {
        return text(
                "select id from work_item where case_number = ? and step = ? and not waiting", notice.value(), step);
    }

    private static boolean ended(CaseNumber notice) {
        return text("select p.end_time_::text from engine.act_hi_procinst p where p.business_key_ = ?", notice.value())
                != null;
    }

    private static String state(CaseNumber notice) {
        return text("select state from notice_of_default where case_number = ?", notice.value());
    }

    private static void refusedWith(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
