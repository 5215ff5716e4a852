package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.DeterminationProcess.Step;
import nl.groeikracht.bpmn.SubsidyRequestProcess;
import nl.groeikracht.budget.OutsideMandate;
import nl.groeikracht.casework.PublicationPosting;
import nl.groeikracht.determination.ActivityDone;
import nl.groeikracht.determination.ActivityReporting;
import nl.groeikracht.determination.DeterminationDeciding;
import nl.groeikracht.determination.DeterminationProposing;
import nl.groeikracht.determination.LoweringGround;
import nl.groeikracht.determination.NewReport;
import nl.groeikracht.determination.ProposedDetermination;
import nl.groeikracht.determination.ReportCheck;
import nl.groeikracht.determination.Sampling;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.objection.ObjectionFiling;
import nl.groeikracht.objection.ResidentObjection;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** From a grant to its determination, on the real server. */
@ArquillianTest
class DeterminationIT {

    private static final NewReport TOLD = new NewReport("De helft van de tuin is klaar.", 14, "", List.of());
    private static final String ON_REQUEST = "ON_REQUEST\", \"account\": \"PERFORMANCE\", \"samplePercentage\": \"0";
    private static final String EX_OFFICIO = "EX_OFFICIO\", \"account\": \"NONE\", \"samplePercentage\": \"0";
    private static final String SAMPLED = "EX_OFFICIO\", \"account\": \"NONE\", \"samplePercentage\": \"50";
    private static final String DIRECT = "DIRECT\", \"account\": \"NONE\", \"samplePercentage\": \"0";

    @Deployment
    static WebArchive war() {
        return ThinWar.of(DeterminationIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_46_lid_2_a_grant_is_accounted_for_heard_on_and_determined_lower() throws Exception {
        var town = town(ON_REQUEST);
        var grant = granted(town, euros(500), null);
        var number = determination(grant.caseNumber());
        var token = grant.statusToken().value();
        assertThat(report(token, TOLD)).isTrue();
        var check = task(number, Step.checkReport);
        as(
                town.caseworker(),
                () -> the(ReportCheck.class).checked(check, number, ActivityDone.PARTLY, true, "Foto's gezien."));
        var first = task(number, Step.proposeDetermination);

        assertThat(propose(town, first, number, lower(""))).isFalse();

        assertThat(state(number)).isEqualTo("HEARING");
        assertThatThrownBy(() -> propose(town, first, number, lower(""))).isInstanceOf(RuntimeException.class);
        assertThat(the(ActivityReporting.class).answer(token, "De rest komt in het voorjaar."))
                .isTrue();
        assertThat(propose(town, task(number, Step.proposeDetermination), number, lower("Dat telt nu niet mee.")))
                .isTrue();
        var decide = task(number, Step.decideDetermination);
        update("update mandate set kinds = 'GRANT' where gm_code = ?", town.town.gmCode());
        assertThatThrownBy(() -> decide(town, decide, number)).isInstanceOf(OutsideMandate.class);
        update("update mandate set kinds = 'GRANT,DETERMINE' where gm_code = ?", town.town.gmCode());
        decide(town, decide, number);

        assertThat(state(number)).isEqualTo("DETERMINED");
        assertThat(ledger(grant.caseNumber(), "granted_delta")).isEqualTo(30_000);
        var post = task(number, Step.postPublication);
        as(town.caseworker(), () -> the(PublicationPosting.class).posted(post, number, LocalDate.now(Dutch.ZONE)));
        eventually("settled", () -> acts(number).contains("determination.settled"));
        assertThat(acts(number))
                .containsSubsequence(
                        "determination.started",
                        "determination.reported",
                        "determination.checked",
                        "determination.announced",
                        "determination.view_given",
                        "determination.proposed",
                        "determination.determined_lower",
                        "determination.letter_composed",
                        "determination.settled");
        var seen = the(ActivityReporting.class).read(token);
        assertThat(seen.determined().amount()).isEqualTo(euros(300));
        assertThat(report(token, TOLD))
                .as("a report after the decision counts no more")
                .isFalse();
        assertThat(the(ActivityReporting.class).read(token).reports()).hasSize(2);
    }

    @Test
    void awb_6_19_lid_1_a_determination_while_an_objection_runs_is_part_of_that_objection() throws Exception {
        var town = town(EX_OFFICIO);
        var grant = granted(town, euros(500), LocalDate.now(Dutch.ZONE).minusDays(3));
        var objection = the(ObjectionFiling.class)
                .file(
                        grant.statusToken().value(),
                        new ResidentObjection(grant.caseNumber(), "De obligatie klopt niet.", "", false),
                        List.of());
        var number = determination(grant.caseNumber());
        propose(
                town,
                task(number, Step.proposeDetermination),
                number,
                ProposedDetermination.asGranted(euros(500), "Wij zagen de tuin."));
        decide(town, task(number, Step.decideDetermination), number);
        var post = task(number, Step.postPublication);
        as(town.caseworker(), () -> the(PublicationPosting.class).posted(post, number, LocalDate.now(Dutch.ZONE)));

        eventually(
                "part of the objection",
                () -> number.value()
                        .equals(text(
                                "select included from objection_included where case_number = ?", objection.value())));
        assertThat(acts(objection)).contains("objection.included");
    }

    @Test
    void awb_4_47_without_account_it_is_determined_ex_officio_as_granted() throws Exception {
        var town = town(EX_OFFICIO);
        var grant = granted(town, euros(500), LocalDate.now(Dutch.ZONE).minusDays(3));
        var number = determination(grant.caseNumber());
        var asGranted = ProposedDetermination.asGranted(euros(500), "Wij zagen de tuin.");

        assertThat(propose(town, task(number, Step.proposeDetermination), number, asGranted))
                .isTrue();
        decide(town, task(number, Step.decideDetermination), number);

        assertThat(ledger(grant.caseNumber(), "granted_delta")).isEqualTo(50_000);
        assertThat(text("select ex_officio from determination_decision where case_number = ?", number.value()))
                .isEqualTo("t");
    }

    @Test
    void awb_4_52_after_an_advance_the_determination_pays_what_is_still_due() throws Exception {
        var town = town(EX_OFFICIO);
        update(
                "update scheme_version set advance_percentage = 60 where scheme_id in (select id from scheme where gm_code = ?)",
                town.town.gmCode());
        var grant = granted(town, euros(500), LocalDate.now(Dutch.ZONE).minusDays(3));
        var number = determination(grant.caseNumber());
        var asGranted = ProposedDetermination.asGranted(euros(500), "Wij zagen de tuin.");
        propose(town, task(number, Step.proposeDetermination), number, asGranted);
        decide(town, task(number, Step.decideDetermination), number);
        assertThat(ledger(grant.caseNumber(), "paid_delta")).isEqualTo(30_000);

        var post = task(number, Step.postPublication);
        as(town.caseworker(), () -> the(PublicationPosting.class).posted(post, number, LocalDate.now(Dutch.ZONE)));

        eventually("settled", () -> acts(number).contains("determination.settled"));
        assertThat(text(
                        "select string_agg(reference || ' ' || amount_cents, ', ' order by reference) from payment_order where case_number = ?",
                        grant.caseNumber().value()))
                .isEqualTo(grant.caseNumber() + " 30000, " + grant.caseNumber() + "/1 20000");
        assertThat(ledger(grant.caseNumber(), "paid_delta")).isEqualTo(50_000);
    }

    @Test
    void awb_4_43_a_direct_determination_ends_by_itself() throws Exception {
        var grant = granted(town(DIRECT), euros(500), LocalDate.now(Dutch.ZONE).minusDays(3));
        var number = determination(grant.caseNumber());

        eventually("closed", () -> "CLOSED".equals(state(number)));
    }

    @Test
    void awb_4_42_a_determination_above_the_grant_is_refused() throws Exception {
        var town = town(EX_OFFICIO);
        var grant = granted(town, euros(500), LocalDate.now(Dutch.ZONE).minusDays(3));
        var number = determination(grant.caseNumber());
        var task = task(number, Step.proposeDetermination);

        assertThatThrownBy(() -> propose(town, task, number, ProposedDetermination.asGranted(euros(501), "Meer.")))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("refusal.aboveGrant"));
        assertThatThrownBy(() -> update(
                        "insert into determination_decision select case_number, request_number, 50000, 50001, null,"
                                + " true, 'x', 'x', '', 'x', 'x', 'x', now() from determination where case_number = ?",
                        number.value()))
                .hasMessageContaining("check constraint");
    }

    @Test
    void awb_3_2_a_report_during_an_ex_officio_determination_is_never_lost() throws Exception {
        var town = town(EX_OFFICIO);
        for (int round = 0; round < 4; round++) {
            var grant = granted(town, euros(500), LocalDate.now(Dutch.ZONE).minusDays(3));
            var number = determination(grant.caseNumber());
            var asGranted = ProposedDetermination.asGranted(euros(500), "Wij zagen de tuin.");
            propose(town, task(number, Step.proposeDetermination), number, asGranted);
            var decide = task(number, Step.decideDetermination);

            var outcomes = atOnce(() -> report(grant.statusToken().value(), TOLD), () -> {
                decide(town, decide, number);
                return true;
            });

            assertThat(number("select count(*) from activity_report where case_number = ?", number.value()))
                    .isEqualTo(1);
            boolean inTime = outcomes.get(0);
            assertThat(state(number)).isEqualTo(inTime ? "PROPOSED" : "DETERMINED");
            assertThat(outcomes.get(1)).isEqualTo(!inTime);
        }
    }

    @Test
    void a_report_that_is_sent_twice_is_one_report() throws Exception {
        var town = town(ON_REQUEST);
        var grant = granted(town, euros(500), null);
        var number = determination(grant.caseNumber());
        var key = UUID.randomUUID().toString();
        var token = grant.statusToken().value();

        the(ActivityReporting.class).report(token, key, TOLD, List.of());
        the(ActivityReporting.class).report(token, key, TOLD, List.of());

        assertThat(number("select count(*) from activity_report where case_number = ?", number.value()))
                .isEqualTo(1);
        task(number, Step.checkReport);
    }

    @Test
    void awb_4_37_that_it_does_not_happen_is_looked_at_at_once() throws Exception {
        var town = town(ON_REQUEST);
        var grant = granted(town, euros(500), null);
        var number = determination(grant.caseNumber());

        the(ActivityReporting.class).willNotHappen(grant.statusToken().value(), "De hof wordt bebouwd.");

        var task = task(number, Step.checkReport);
        var opened = as(town.caseworker(), () -> the(ReportCheck.class).open(task));
        assertThat(opened.view().notHappening()).isEqualTo("De hof wordt bebouwd.");
    }

    @Test
    void awb_4_45_a_sample_is_drawn_once_and_can_be_repeated() throws Exception {
        var town = town(SAMPLED);
        var month = YearMonth.from(LocalDate.now(Dutch.ZONE)).minusMonths(1);
        var cases = new ArrayList<CaseNumber>();
        for (int one = 0; one < 3; one++) {
            cases.add(determination(
                    granted(town, euros(100), month.atEndOfMonth()).caseNumber()));
        }
        var gm = town.town.gmCode();

        var sample = as(town.caseworker(), () -> the(Sampling.class).draw(gm, month));

        assertThat(sample.members()).hasSize(3);
        assertThat(sample.drawn()).isEqualTo(2);
        assertThat(as(town.caseworker(), () -> the(Sampling.class).isRepeatable(gm, month)))
                .isTrue();
        assertThatThrownBy(() -> as(town.caseworker(), () -> the(Sampling.class).draw(gm, month)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("refusal.sampleDrawn"));
        eventually(
                "asked",
                () -> cases.stream()
                                .filter(one -> "REPORT_ASKED".equals(state(one)))
                                .count()
                        == 2);
    }

    private static SubsidyTown town(String arrangement) {
        var town = SubsidyTown.found(euros(10_000));
        update(
                "update scheme_version set arrangements = ?::jsonb where scheme_id in"
                        + " (select id from scheme where gm_code = ?)",
                "[{\"from\": \"0\", \"determination\": \"" + arrangement
                        + "\", \"reportDays\": \"14\", \"reportWeeks\": \"8\", \"determineWeeks\": \"13\"}]",
                town.town.gmCode());
        return town;
    }

    /** @param ends last day of the activity; null for the one that was planned */
    private static SubmittedRequest granted(SubsidyTown town, Money amount, LocalDate ends) throws Exception {
        var grant = town.assessed(amount, Channel.POST);
        if (ends != null) {
            update(
                    "update subsidy_request set starts_on = ?, ends_on = ? where case_number = ?",
                    ends.minusDays(1),
                    ends,
                    grant.caseNumber().value());
        }
        var number = grant.caseNumber();
        town.granted(number, amount);
        var post = SubsidyTown.task(number, SubsidyRequestProcess.Step.postLetter);
        as(town.caseworker(), () -> the(LetterPosting.class).posted(post, number, LocalDate.now(Dutch.ZONE)));
        return grant;
    }

    private static CaseNumber determination(CaseNumber request) {
        return CaseNumber.of(eventually(
                "determination of " + request,
                () -> text("select case_number from determination where request_number = ?", request.value())));
    }

    private static TaskId task(CaseNumber number, Step step) {
        return TaskId.of(eventually(
                step + " of " + number,
                () -> text(
                        "select id from work_item where case_number = ? and step = ? and not waiting",
                        number.value(),
                        step.name())));
    }

    private static String state(CaseNumber number) {
        return text("select state from determination where case_number = ?", number.value());
    }

    private static boolean report(String token, NewReport told) {
        return the(ActivityReporting.class).report(token, UUID.randomUUID().toString(), told, List.of());
    }

    private static boolean propose(SubsidyTown town, TaskId task, CaseNumber number, ProposedDetermination proposed)
            throws Exception {
        var until = LocalDate.now(Dutch.ZONE).plusDays(14);
        return as(town.caseworker(), () -> the(DeterminationProposing.class).propose(task, number, proposed, until));
    }

    private static void decide(SubsidyTown town, TaskId task, CaseNumber number) throws Exception {
        as(town.decider(), () -> {
            the(DeterminationDeciding.class).decide(task, number);
            return null;
        });
    }

    private static ProposedDetermination lower(String weighed) {
        return new ProposedDetermination(
                euros(300), LoweringGround.ACTIVITIES_NOT_DONE, "De helft is er niet.", true, weighed);
    }

    /** Both start at the same moment. @return what each said; false for a refusal */
    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var running = new ArrayList<Future<Boolean>>();
            for (var act : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return act.call();
                }));
            }
            var outcomes = new ArrayList<Boolean>();
            for (var act : running) {
                outcomes.add(outcome(act));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean outcome(Future<Boolean> act) throws InterruptedException {
        try {
            return act.get();
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(Refusal.class);
            return false;
        }
    }
}
