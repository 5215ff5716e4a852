package nl.groeikracht.process;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.process.Trial.inTransaction;
import static nl.groeikracht.process.Trial.number;
import static nl.groeikracht.process.Trial.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBTransactionRequiredException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.inbox.InboxAct;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.shared.CaseNumber;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case, its trail and its process change together or not at all. */
@ArquillianTest
class CaseProcessIT {
    private Town town;
    private Trial trial;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(CaseProcessIT.class, Trial.class, Trial.Change.class);
    }

    @BeforeEach
    void found() {
        town = Town.found();
        trial = Trial.in(town);
    }

    @Test
    void a_use_case_that_fails_leaves_nothing_behind() throws Exception {
        var number = inTransaction(() -> the(Municipalities.class).nextCaseNumber(town.gmCode(), 2026));

        assertThatThrownBy(() -> inTransaction(() -> {
                    the(CaseCards.class).put(trial.card(number));
                    the(CaseProcess.class)
                            .start(trial.key(), number, Trial.FAILS.of(false), Trial.UNTIL.of(Instant.now()));
                    the(AuditTrail.class)
                            .record(AuditEntry.of(InboxAct.CLAIMED)
                                    .in(town.gmCode())
                                    .onCase(number));
                    throw new IllegalStateException("the power goes out");
                }))
                .hasMessage("the power goes out");

        assertThat(traces(number)).containsOnly(0L);
    }

    @Test
    void a_use_case_that_succeeds_leaves_card_process_work_and_trail() throws Exception {
        var number = trial.begin();
        inTransaction(() -> {
            the(AuditTrail.class)
                    .record(AuditEntry.of(InboxAct.CLAIMED).in(town.gmCode()).onCase(number));
            return null;
        });

        assertThat(traces(number)).doesNotContain(0L);
    }

    @Test
    void a_case_never_moves_outside_a_use_case() {
        assertThatThrownBy(() -> the(CaseProcess.class).start(trial.key(), new CaseNumber("AB-2026-0001")))
                .isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void finished_free_work_becomes_that_of_who_did_it() throws Exception {
        var number = trial.begin();

        complete(number, "check");

        assertThat(number(
                        "select count(*) from step_fact where case_number = ? and step = 'check' and who = ? and role = 'caseworker'"
                                + " and claimed is not null and completed is not null and outcome = 'completed'",
                        number.value(),
                        town.person("caseworker")))
                .isEqualTo(1);
    }

    @Test
    void work_of_someone_else_is_not_finished_for_them() throws Exception {
        var number = trial.begin();
        var task = task(number, "check");
        inTransaction(() -> {
            the(Tasks.class).assign(task, town.otherPerson("caseworker"));
            return null;
        });

        assertThatThrownBy(() -> complete(number, "check"))
                .isInstanceOfSatisfying(
                        TakenByOther.class,
                        refusal -> assertThat(refusal.username()).isEqualTo(town.otherPerson("caseworker")));
    }

    @Test
    void a_task_is_finished_once() throws Exception {
        var number = trial.begin();
        var task = task(number, "check");
        complete(number, task);

        assertThatThrownBy(() -> complete(number, task)).isInstanceOf(TaskGone.class);
    }

    @Test
    void a_task_of_another_case_is_refused() throws Exception {
        var number = trial.begin();
        var task = task(trial.begin(), "check");

        assertThatThrownBy(() -> complete(number, task)).isInstanceOf(TaskGone.class);
    }

    @Test
    void an_answer_moves_a_case_that_waits_and_no_other() throws Exception {
        var number = trial.begin();
        assertThat(signal(number)).isFalse();
        complete(number, "check");
        Trial.await("the case waits", () -> Trial.isAt(number, "answerOrTerm"));

        assertThat(signal(number)).isTrue();
        assertThat(signal(number)).isFalse();
        assertThat(task(number, "decide")).isNotNull();
    }

    @Test
    void a_timer_goes_off_at_the_moment_to_which_it_was_moved() throws Exception {
        var number = trial.begin();
        complete(number, "check");
        Trial.await("the case waits", () -> Trial.isAt(number, "answerOrTerm"));

        var moved = inTransaction(() -> the(CaseProcess.class)
                .reschedule(number, "termEnds", Trial.UNTIL.of(Instant.now().minusSeconds(1))));

        assertThat(moved).isTrue();
        Trial.await("the term ends", () -> Trial.isAt(number, "decide"));
        var again = inTransaction(
                () -> the(CaseProcess.class).reschedule(number, "termEnds", Trial.UNTIL.of(Instant.now())));
        assertThat(again).isFalse();
    }

    @Test
    void the_story_of_a_case_can_be_told_after_its_end() throws Exception {
        var number = trial.begin();
        complete(number, "check");
        Trial.await("the case waits", () -> Trial.isAt(number, "answerOrTerm"));
        signal(number);
        completeAs("decider", number, task(number, "decide"));

        var story = inTransaction(() -> the(CaseProcess.class).stepHistory(number));
        assertThat(story)
                .extracting(StepRecord::element)
                .containsExactlyInAnyOrder("begun", "check", "work", "answerOrTerm", "answered", "decide", "ended");
        assertThat(story).allMatch(step -> step.state() == StepRecord.State.DONE);
        assertThat(inTransaction(() -> the(CaseProcess.class).isEnded(number))).isTrue();
        assertThat(inTransaction(() -> the(CaseProcess.class).versionOf(number)))
                .isEqualTo(trial.key() + ":1");
        assertThat(inTransaction(() -> the(CaseProcess.class).model(number))).contains("Controleren");
    }

    @Test
    void a_decision_table_answers_and_tells_its_version() {
        var answer = the(Decisions.class).evaluate("subsidy-route", Map.of("amountCents", 3_000_00L, "theme", "groen"));

        assertThat(answer.first().orElseThrow()).containsEntry("adviceNeeded", true);
        assertThat(answer.versionLabel()).startsWith("subsidy-route:");
    }

    private boolean signal(CaseNumber number) throws Exception {
        return inTransaction(() -> the(CaseProcess.class).signal(number, trial.message()));
    }

    private void complete(CaseNumber number, String step) throws Exception {
        complete(number, task(number, step));
    }

    private void complete(CaseNumber number, TaskId task) throws Exception {
        completeAs("caseworker", number, task);
    }

    private void completeAs(String role, CaseNumber number, TaskId task) throws Exception {
        as(
                town.person(role),
                () -> inTransaction(() -> {
                    the(CaseProcess.class).complete(task, number);
                    return null;
                }));
    }

    private static List<Long> traces(CaseNumber number) throws Exception {
        return List.of(
                number("select count(*) from case_card where case_number = ?", number.value()),
                number("select count(*) from work_item where case_number = ?", number.value()),
                number("select count(*) from step_fact where case_number = ?", number.value()),
                number("select count(*) from act_ru_execution where business_key_ = ?", number.value()),
                number("select count(*) from audit_entry where case_number = ?", number.value()));
    }
}
