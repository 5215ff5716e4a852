package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.ObjectionProcess;
import nl.groeikracht.bpmn.PublishedLetter;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.budget.CeilingExceeded;
import nl.groeikracht.casework.PublicationPosting;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.objection.AdmissibilityCheck;
import nl.groeikracht.objection.Filing;
import nl.groeikracht.objection.FilingChannel;
import nl.groeikracht.objection.NoHearingGround;
import nl.groeikracht.objection.ObjectionDecision;
import nl.groeikracht.objection.ObjectionFiling;
import nl.groeikracht.objection.ObjectionHearing;
import nl.groeikracht.objection.ObjectionProposal;
import nl.groeikracht.objection.ObjectionState;
import nl.groeikracht.objection.ObjectionTerm;
import nl.groeikracht.objection.ObjectionTracking;
import nl.groeikracht.objection.PaperObjections;
import nl.groeikracht.objection.Reconsideration;
import nl.groeikracht.objection.ResidentObjection;
import nl.groeikracht.objection.Timeliness;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Objections on the real server: the ledger, the payment, the mandate, and who may treat them. */
@ArquillianTest
class ObjectionIT {

    private static final String GROUNDS = "De tuin is voor de hele buurt.";

    @Deployment
    static WebArchive war() {
        return ThinWar.of(ObjectionIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_25_lid_3_a_founded_objection_is_granted_above_a_ceiling_that_is_exhausted_by_now() throws Exception {
        var town = found(1_000);
        var request = refused(town, 600);
        var origin = request.caseNumber();
        var other = town.assessed(euros(800), Channel.POST).caseNumber();
        town.granted(other, euros(800));

        var objection = file(request);
        treated(town, objection, Reconsideration.granted(euros(600), "Er was toen nog geld."));
        as(
                otherDecider(town),
                () -> the(ObjectionDecision.class)
                        .decide(
                                open(objection, ObjectionProcess.Step.decideObjection),
                                objection,
                                Reconsideration.granted(euros(600), "Er was toen nog geld.")));

        assertThat(ledger(origin, "granted_delta")).isEqualTo(60_000);
        assertThat(text("select kind from budget_movement where case_number = ? and granted_delta > 0", origin.value()))
                .isEqualTo("GRANT_IN_OBJECTION");
        assertThat(the(ObjectionTracking.class)
                        .read(request.statusToken().value(), objection)
                        .stateForObjector())
                .isEqualTo(ObjectionState.PROPOSED);
        posted(town, objection);
        var ordered = eventually(
                "payment order",
                () -> text(
                        "select amount_cents || ' ' || (pay_before > current_date + 40) from payment_order where case_number = ?",
                        origin.value()));
        assertThat(ordered).isEqualTo("60000 true");
        var determined = eventually(
                "determination of what was refused first",
                () -> text("select granted_cents from determination where request_number = ?", origin.value()));
        assertThat(determined).isEqualTo("60000");
        assertThat(state(objection)).isEqualTo("FOUNDED");
        assertThat(acts(objection))
                .containsSubsequence(
                        "objection.filed",
                        "objection.admitted",
                        "objection.not_heard",
                        "objection.proposed",
                        "objection.decided",
                        "objection.letter_composed",
                        "casework.sending_registered",
                        "objection.settled");
        var seen = the(ObjectionTracking.class).read(request.statusToken().value(), objection);
        assertThat(seen.extra()).isEqualTo(euros(600));
        assertThat(seen.appealUntil()).isAfter(today().plusDays(41));
    }

    @Test
    void awb_4_25_lid_3_what_the_ceiling_did_not_allow_then_is_refused_in_objection_too() throws Exception {
        var town = found(1_000);
        var first = town.assessed(euros(800), Channel.POST).caseNumber();
        town.granted(first, euros(800));
        var request = refused(town, 500);
        var objection = file(request);
        var wanted = Reconsideration.granted(euros(500), "Wij vinden het een goed plan.");
        treated(town, objection, wanted);
        var task = open(objection, ObjectionProcess.Step.decideObjection);

        assertThatThrownBy(() -> as(
                        otherDecider(town), () -> the(ObjectionDecision.class).decide(task, objection, wanted)))
                .isInstanceOf(CeilingExceeded.class);

        assertThat(ledger(request.caseNumber(), "granted_delta")).isZero();
        assertThat(state(objection)).isEqualTo("PROPOSED");
        as(
                otherDecider(town),
                () -> the(ObjectionDecision.class)
                        .decide(task, objection, Reconsideration.granted(euros(200), "Zoveel was er toen nog.")));
        assertThat(ledger(request.caseNumber(), "granted_delta")).isEqualTo(20_000);
    }

    @Test
    void awb_7_11_lid_2_a_partial_grant_becomes_more_and_the_rest_is_ordered_beside_it() throws Exception {
        var town = found(5_000);
        var request = town.assessed(euros(900), Channel.POST);
        var origin = request.caseNumber();
        town.granted(origin, euros(400));
        sent(town, origin);
        eventually(
                "first order", () -> text("select reference from payment_order where case_number = ?", origin.value()));

        var objection = file(request);
        var less = Reconsideration.granted(euros(400), "Het blijft zo.");
        treated(town, objection, less);
        var task = open(objection, ObjectionProcess.Step.decideObjection);
        refusedWith(
                "objection.noMore",
                () -> as(otherDecider(town), () -> the(ObjectionDecision.class).decide(task, objection, less)));
        as(
                otherDecider(town),
                () -> the(ObjectionDecision.class)
                        .decide(task, objection, Reconsideration.granted(euros(900), "Alles hoort erbij.")));
        posted(town, objection);

        eventually(
                "second order",
                () -> text(
                        "select reference from payment_order where case_number = ? and amount_cents = 50000",
                        origin.value()));
        assertThat(ledger(origin, "paid_delta")).isEqualTo(90_000);
        assertThat(text("select granted_cents from determination where request_number = ?", origin.value()))
                .isEqualTo("90000");
    }

    @Test
    void awb_10_3_lid_3_who_took_the_decision_does_not_decide_on_the_objection() throws Exception {
        var town = found(1_000);
        var request = refused(town, 600);
        var objection = file(request);
        var outcome = Reconsideration.unfounded("De regels zijn helder.");
        treated(town, objection, outcome);
        var task = open(objection, ObjectionProcess.Step.decideObjection);

        refusedWith(
                "objection.ownDecision",
                () -> as(town.decider(), () -> the(ObjectionDecision.class).decide(task, objection, outcome)));

        assertThat(state(objection)).isEqualTo("PROPOSED");
        assertThat(text(
                        "select count(*) from audit_entry where case_number = ? and act = 'objection.decision_not_allowed'",
                        objection.value()))
                .isEqualTo("1");
        update("update mandate set kinds = 'GRANT,REFUSE' where gm_code = ?", town.town.gmCode());
        assertThatThrownBy(() -> as(
                        otherDecider(town), () -> the(ObjectionDecision.class).decide(task, objection, outcome)))
                .isInstanceOf(Refusal.class);
        assertThat(state(objection)).isEqualTo("PROPOSED");
    }

    @Test
    void awb_7_5_an_official_who_was_involved_neither_treats_nor_is_given_the_objection() throws Exception {
        var town = found(1_000);
        var objection = file(refused(town, 600));
        var task = open(objection, ObjectionProcess.Step.checkAdmissibility);
        var involved = town.caseworker();

        refusedWith(
                "objection.involved",
                () -> as(involved, () -> the(AdmissibilityCheck.class).admit(task, objection, "", involved, false)));
        refusedWith(
                "objection.involved",
                () -> as(
                        otherCaseworker(town),
                        () -> the(AdmissibilityCheck.class).admit(task, objection, "", involved, false)));

        assertThat(state(objection)).isEqualTo("RECEIVED");
        assertThat(as(otherCaseworker(town), () -> the(AdmissibilityCheck.class).candidates(task)))
                .extracting(person -> person.username())
                .containsExactly(otherCaseworker(town));
    }

    @Test
    void awb_6_10_an_objection_before_there_is_a_decision_or_a_second_one_is_refused() throws Exception {
        var town = found(1_000);
        var undecided = town.assessed(euros(100), Channel.POST);
        refusedWith("objection.noDecision", () -> file(undecided));

        var request = refused(town, 600);
        file(request);
        refusedWith("objection.running", () -> file(request));
        assertThat(text(
                        "select count(*) from audit_entry where case_number = ? and act = 'objection.filing_not_allowed'",
                        request.caseNumber().value()))
                .isEqualTo("1");
    }

    @Test
    void awb_6_9_lid_2_paper_posted_on_the_last_day_is_in_time_for_a_week() throws Exception {
        var town = found(1_000);
        var request = refused(town, 600);
        var last = today().minusDays(10);
        update(
                "update subsidy_request set sent_on = ?, objection_until = ? where case_number = ?",
                last.minusDays(42),
                last,
                request.caseNumber().value());

        var inTime = paper(town, request, "Noor Hazelaar", last, last.plusDays(6));
        var late = paper(town, request, "Buur Beukenlaan", last, last.plusDays(10));

        assertThat(timeliness(inTime)).isEqualTo(Timeliness.IN_TIME_BY_POST.name());
        assertThat(timeliness(late)).isEqualTo(Timeliness.LATE.name());
        var task = open(late, ObjectionProcess.Step.checkAdmissibility);
        refusedWith(
                "objection.excuse",
                () -> as(
                        otherCaseworker(town),
                        () -> the(AdmissibilityCheck.class).admit(task, late, "", otherCaseworker(town), false)));
        as(otherCaseworker(town), () -> the(AdmissibilityCheck.class).findInadmissible(task, late, "Te laat.", false));
        assertThat(state(late)).isEqualTo("IN_RECONSIDERATION");
    }

    @Test
    void awb_6_6_a_pro_forma_objection_is_repaired_and_the_term_stands_still_meanwhile() throws Exception {
        var town = found(1_000);
        var request = refused(town, 600);
        var token = request.statusToken().value();
        var number = the(ObjectionFiling.class)
                .file(token, new ResidentObjection(request.caseNumber(), "", "", false), List.of());
        as(
                otherCaseworker(town),
                () -> the(AdmissibilityCheck.class)
                        .askRepair(
                                open(number, ObjectionProcess.Step.checkAdmissibility),
                                number,
                                List.of("Waarom u het niet eens bent"),
                                today().plusDays(14)));
        assertThat(the(ObjectionTracking.class).read(token, number).state()).isEqualTo(ObjectionState.REPAIR_ASKED);

        assertThat(the(ObjectionTracking.class).repair(token, number, GROUNDS, List.of()))
                .isTrue();

        as(
                otherCaseworker(town),
                () -> the(AdmissibilityCheck.class)
                        .admit(
                                open(number, ObjectionProcess.Step.checkAdmissibility),
                                number,
                                "",
                                otherCaseworker(town),
                                true));
        var view = the(ObjectionTracking.class).read(token, number);
        assertThat(view.grounds()).isEqualTo(GROUNDS);
        assertThat(view.deadline()).isAfter(view.objectionUntil().plusDays(83));
    }

    @Test
    void awb_6_14_lid_1_receipt_is_confirmed_at_once_with_a_copy() throws Exception {
        var town = found(1_000);
        var request = refused(town, 600);
        var objection = file(request);

        var view = the(ObjectionTracking.class).read(request.statusToken().value(), objection);
        assertThat(view.documents())
                .extracting(document -> document.kind().name())
                .containsExactly("RECEIPT");
        assertThat(acts(objection)).contains("document.letter_written");
    }

    @Test
    void awb_6_16_the_decision_stays_in_force_and_its_payment_goes_on() throws Exception {
        var town = found(5_000);
        var request = town.assessed(euros(900), Channel.POST);
        var origin = request.caseNumber();
        town.granted(origin, euros(400));
        sent(town, origin);
        file(request);

        eventually("order", () -> text("select reference from payment_order where case_number = ?", origin.value()));
        var treasurer = town.town.person("treasurer");
        var file = as(treasurer, () -> the(PaymentOrders.class).export(town.town.gmCode()));
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains(origin.value(), "400,00");
    }

    @Test
    void awb_7_4_papers_may_come_until_ten_days_before_and_the_file_lies_open_a_week() throws Exception {
        var town = found(1_000);
        var request = refused(town, 600);
        var objection = file(request);
        var official = otherCaseworker(town);
        as(
                official,
                () -> the(AdmissibilityCheck.class)
                        .admit(
                                open(objection, ObjectionProcess.Step.checkAdmissibility),
                                objection,
                                "",
                                official,
                                false));
        var task = open(objection, ObjectionProcess.Step.planHearing);
        refusedWith(
                "objection.hearingDate",
                () -> as(
                        official,
                        () -> the(ObjectionHearing.class)
                                .plan(task, objection, today().plusDays(10), "14 uur", "Plein 1")));
        var day = today().plusDays(11);

        as(official, () -> the(ObjectionHearing.class).plan(task, objection, day, "14 uur", "Plein 1"));

        var view = the(ObjectionTracking.class).read(request.statusToken().value(), objection);
        assertThat(view.papersUntil()).isEqualTo(day.minusDays(10));
        assertThat(view.fileOpenFrom()).isEqualTo(day.minusDays(7));
        assertThat(view.documents())
                .extracting(document -> document.kind().name())
                .contains("LETTER");
        refusedWith(
                "objection.notHeardYet",
                () -> as(
                        official,
                        () -> the(ObjectionHearing.class)
                                .report(
                                        open(objection, ObjectionProcess.Step.reportHearing),
                                        objection,
                                        "Sanne",
                                        "Verslag.",
                                        "",
                                        null)));
    }

    @Test
    void awb_7_10_lid_5_a_postponement_is_told_in_writing() throws Exception {
        var town = found(1_000);
        var request = refused(town, 600);
        var objection = file(request);

        as(otherCaseworker(town), () -> the(ObjectionTerm.class).postpone(objection, 2, "Er wacht een advies."));

        assertThat(the(ObjectionTracking.class)
                        .read(request.statusToken().value(), objection)
                        .documents())
                .extracting(document -> document.kind().name())
                .contains("LETTER");
    }

    @Test
    void awb_7_10_lid_3_a_postponement_moves_the_term_and_a_withdrawal_ends_the_case() throws Exception {
        var town = found(1_000);
        var request = refused(town, 600);
        var token = request.statusToken().value();
        var objection = file(request);
        var before = the(ObjectionTracking.class).read(token, objection).deadline();

        as(otherCaseworker(town), () -> the(ObjectionTerm.class).postpone(objection, 6, "Er wacht een advies."));

        assertThat(the(ObjectionTracking.class).read(token, objection).deadline())
                .isAfterOrEqualTo(before.plusDays(42));
        refusedWith(
                "objection.postponedBefore",
                () -> as(
                        otherCaseworker(town),
                        () -> the(ObjectionTerm.class).postpone(objection, 1, "Nog meer tijd.")));
        the(ObjectionTracking.class).withdraw(token, objection, "Wij kwamen eruit.");
        assertThat(state(objection)).isEqualTo("WITHDRAWN");
        assertThat(acts(objection)).contains("objection.withdrawal_registered");
    }

    @Test
    void vo_2023_2831_an_objection_brings_an_undertaking_no_more_small_aid_than_the_cap() throws Exception {
        var town = found(1_000);
        var request = refused(town, 600);
        var origin = request.caseNumber();
        update(
                "update subsidy_request set undertaking_number = '12345678', de_minimis_declared_cents = ?"
                        + " where case_number = ?",
                euros(299_500).cents(),
                origin.value());
        var objection = file(request);
        treated(town, objection, Reconsideration.granted(euros(600), "Er was nog geld."));
        var task = open(objection, ObjectionProcess.Step.decideObjection);

        refusedWith("deMinimis", () -> decideGranted(town, task, objection, 600));
        assertThat(ledger(origin, "granted_delta")).isZero();
        decideGranted(town, task, objection, 500);

        assertThat(ledger(origin, "granted_delta")).isEqualTo(50_000);
    }

    private static void decideGranted(SubsidyTown town, TaskId task, CaseNumber objection, long amount)
            throws Exception {
        var granted = Reconsideration.granted(euros(amount), "Er was toen nog geld.");
        as(otherDecider(town), () -> the(ObjectionDecision.class).decide(task, objection, granted));
    }

    private static SubsidyTown found(long ceiling) {
        var town = SubsidyTown.found(euros(ceiling));
        update(
                "update mandate set kinds = 'GRANT,REFUSE,LEAVE_UNTREATED,DECIDE_OBJECTION' where gm_code = ?",
                town.town.gmCode());
        return town;
    }

    private static SubmittedRequest refused(SubsidyTown town, long asked) throws Exception {
        var request = town.assessed(euros(asked), Channel.POST);
        var number = request.caseNumber();
        var refusal = Decision.refuse(RefusalGround.CEILING, Hearing.NOT_NEEDED, "Het geld is op.", true);
        as(town.decider(), () -> the(SubsidyDecision.class).decide(task(number, Step.decide), number, refusal));
        sent(town, number);
        return request;
    }

    private static void sent(SubsidyTown town, CaseNumber number) throws Exception {
        var letter = task(number, Step.postLetter);
        as(town.caseworker(), () -> the(LetterPosting.class).posted(letter, number, today()));
    }

    private static CaseNumber file(SubmittedRequest request) {
        return the(ObjectionFiling.class)
                .file(
                        request.statusToken().value(),
                        new ResidentObjection(request.caseNumber(), GROUNDS, "", false),
                        List.of());
    }

    private static CaseNumber paper(
            SubsidyTown town, SubmittedRequest request, String name, LocalDate posted, LocalDate received)
            throws Exception {
        var filing = new Filing(
                request.caseNumber(),
                FilingChannel.POST,
                received,
                posted,
                null,
                name,
                "Beukenlaan 1\n1964 XX Testdorp",
                null,
                GROUNDS,
                true,
                "",
                false);
        return as(
                town.caseworker(),
                () -> the(PaperObjections.class).register(request.caseNumber(), filing, false, List.of()));
    }

    /** Brings an objection to its decision, without a hearing. */
    private static void treated(SubsidyTown town, CaseNumber objection, Reconsideration outcome) throws Exception {
        var official = otherCaseworker(town);
        as(
                official,
                () -> the(AdmissibilityCheck.class)
                        .admit(
                                open(objection, ObjectionProcess.Step.checkAdmissibility),
                                objection,
                                "",
                                official,
                                false));
        as(
                official,
                () -> the(ObjectionHearing.class)
                        .skip(
                                open(objection, ObjectionProcess.Step.planHearing),
                                objection,
                                NoHearingGround.WAIVED,
                                "Zij belde dat zij niet komt."));
        as(
                official,
                () -> the(ObjectionProposal.class)
                        .propose(open(objection, ObjectionProcess.Step.proposeObjection), objection, outcome));
    }

    private static void posted(SubsidyTown town, CaseNumber objection) throws Exception {
        var task = TaskId.of(eventually("letter to post", () -> waiting(objection, PublishedLetter.POST)));
        as(otherCaseworker(town), () -> the(PublicationPosting.class).posted(task, objection, today()));
    }

    private static TaskId open(CaseNumber objection, ObjectionProcess.Step step) {
        return TaskId.of(eventually(step + " of " + objection, () -> waiting(objection, step.name())));
    }

    private static String waiting(CaseNumber number, String step) {
        return text(
                "select id from work_item where case_number = ? and step = ? and not waiting", number.value(), step);
    }

    private static String state(CaseNumber objection) {
        return text("select state from objection where case_number = ?", objection.value());
    }

    private static String timeliness(CaseNumber objection) {
        return text("select timeliness from objection where case_number = ?", objection.value());
    }

    private static String otherCaseworker(SubsidyTown town) {
        return town.town.otherPerson("caseworker");
    }

    private static String otherDecider(SubsidyTown town) {
        return town.town.otherPerson("decider");
    }

    private static LocalDate today() {
        return LocalDate.now(Dutch.ZONE);
    }

    private static void refusedWith(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal." + key));
    }
}
