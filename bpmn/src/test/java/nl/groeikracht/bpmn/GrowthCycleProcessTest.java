package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.GrowthCycleProcess.EVALUATION_AT;
import static nl.groeikracht.bpmn.GrowthCycleProcess.KEY;
import static nl.groeikracht.bpmn.GrowthCycleProcess.OUTCOME;
import static nl.groeikracht.bpmn.GrowthCycleProcess.PHASE;
import static nl.groeikracht.bpmn.GrowthCycleProcess.RESTART_UNTIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import nl.groeikracht.bpmn.GrowthCycleProcess.End;
import nl.groeikracht.bpmn.GrowthCycleProcess.Message;
import nl.groeikracht.bpmn.GrowthCycleProcess.Outcome;
import nl.groeikracht.bpmn.GrowthCycleProcess.Phase;
import nl.groeikracht.bpmn.GrowthCycleProcess.Step;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every path that a team can take: forward, back, to a standstill and on again, together with others, and apart. */
class GrowthCycleProcessTest {

    private static final Instant FOUNDED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant HALF_A_YEAR = Instant.parse("2026-09-02T07:00:00Z");
    private static final Instant A_YEAR = Instant.parse("2027-03-02T08:00:00Z");
    private static final Instant TWO_YEARS = Instant.parse("2028-03-02T08:00:00Z");
    private static final ProcessEngine ENGINE = engine();

    private String instance;

    @Test
    void a_team_grows_through_the_five_phases_to_its_own_feet() {
        found(Phase.INITIATE);

        pass(Phase.INITIATE, Phase.ACTIVATE);
        pass(Phase.ACTIVATE, Phase.STRUCTURE);
        complete(Step.makePlan);
        complete(Step.signAgreement);
        complete(Step.confirmStructured, OUTCOME.of(Outcome.NEXT), PHASE.of(Phase.GROW));
        pass(Phase.GROW, Phase.SUSTAIN);
        pass(Phase.SUSTAIN, Phase.SUSTAIN);

        assertThat(endedAt(End.endIndependent)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_team_begins_in_the_phase_in_which_it_is(Phase phase) {
        found(phase);

        assertOpen(phase.work());
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_phase_that_is_not_done_goes_on(Phase phase) {
        found(phase);
        work(phase);
        complete(phase.confirmation(), OUTCOME.of(Outcome.NOT_YET));

        assertOpen(phase.work());
    }

    @Test
    void each_half_year_the_team_is_evaluated_while_its_work_goes_on() {
        found(Phase.ACTIVATE);

        timeBecomes(HALF_A_YEAR);
        assertOpen(Step.askNeighbours, Step.evaluateTeam);
        complete(Step.evaluateTeam, OUTCOME.of(Outcome.CONTINUE), EVALUATION_AT.of(A_YEAR));
        assertOpen(Step.askNeighbours);
        timeBecomes(A_YEAR);
        complete(Step.evaluateTeam, OUTCOME.of(Outcome.MORE_SUPPORT), EVALUATION_AT.of(TWO_YEARS));
        pass(Phase.ACTIVATE, Phase.STRUCTURE);
        assertOpen(Step.makePlan);
        timeBecomes(TWO_YEARS);
        assertOpen(Step.makePlan, Step.evaluateTeam);
    }

    @Test
    void a_team_falls_back_and_comes_up_again_with_one_evaluation_at_a_time() {
        found(Phase.GROW);
        timeBecomes(HALF_A_YEAR);
        complete(Step.evaluateTeam, OUTCOME.of(Outcome.STEP_BACK));
        tell(Message.steppedBack, PHASE.of(Phase.ACTIVATE), EVALUATION_AT.of(A_YEAR));

        assertOpen(Step.askNeighbours);
        timeBecomes(A_YEAR);
        assertOpen(Step.askNeighbours, Step.evaluateTeam);
        complete(Step.evaluateTeam, OUTCOME.of(Outcome.CONTINUE), EVALUATION_AT.of(TWO_YEARS));
        pass(Phase.ACTIVATE, Phase.STRUCTURE);
        assertOpen(Step.makePlan);
    }

    @Test
    void falling_back_between_two_evaluations_takes_an_open_evaluation_along() {
        found(Phase.GROW);
        timeBecomes(HALF_A_YEAR);
        tell(Message.steppedBack, PHASE.of(Phase.STRUCTURE), EVALUATION_AT.of(A_YEAR));

        assertOpen(Step.makePlan);
    }

    @Test
    void a_team_that_stopped_begins_again() {
        found(Phase.STRUCTURE);
        timeBecomes(HALF_A_YEAR);
        complete(Step.evaluateTeam, OUTCOME.of(Outcome.STOP));
        tell(Message.guidanceStopped, RESTART_UNTIL.of(TWO_YEARS));
        assertOpen();

        tell(Message.teamRestarted, PHASE.of(Phase.ACTIVATE), EVALUATION_AT.of(TWO_YEARS));
        assertOpen(Step.askNeighbours);
        timeBecomes(TWO_YEARS);
        assertOpen(Step.askNeighbours, Step.evaluateTeam);
    }

    @Test
    void a_team_that_does_not_begin_again_ends_with_its_lessons() {
        found(Phase.ACTIVATE);
        tell(Message.guidanceStopped, RESTART_UNTIL.of(A_YEAR));
        timeBecomes(A_YEAR);

        assertThat(endedAt(End.endStopped)).isTrue();
    }

    @Test
    void a_contact_person_who_leaves_is_replaced_while_the_work_goes_on() {
        found(Phase.GROW);
        tell(Message.contactLeft);

        assertOpen(Step.coachActions, Step.appointContact);
        complete(Step.appointContact);
        assertOpen(Step.coachActions);
        tell(Message.contactLeft);
        assertOpen(Step.coachActions, Step.appointContact);
    }

    @Test
    void the_last_step_ends_the_cycle_whatever_is_still_open_beside_it() {
        found(Phase.SUSTAIN);
        tell(Message.contactLeft);
        timeBecomes(HALF_A_YEAR);
        pass(Phase.SUSTAIN, Phase.SUSTAIN);

        assertThat(endedAt(End.endIndependent)).isTrue();
    }

    @Test
    void a_team_that_merges_with_its_neighbour_leaves_no_work_and_no_timer() {
        found(Phase.GROW);
        timeBecomes(HALF_A_YEAR);
        assertOpen(Step.coachActions, Step.evaluateTeam);
        tell(Message.joinedOtherTeam);

        assertThat(endedAt(End.endMerged)).isTrue();
        timeBecomes(A_YEAR);
        assertOpen();
    }

    @Test
    void a_team_that_splits_into_theme_teams_ends() {
        found(Phase.SUSTAIN);
        tell(Message.splitIntoTeams);

        assertThat(endedAt(End.endSplit)).isTrue();
    }

    private void found(Phase phase) {
        ClockUtil.setCurrentTime(Date.from(FOUNDED));
        instance = ENGINE.getRuntimeService()
                .startProcessInstanceByKey(KEY, values(PHASE.of(phase), EVALUATION_AT.of(HALF_A_YEAR)))
                .getId();
    }

    private void work(Phase phase) {
        complete(phase.work());
        if (phase == Phase.STRUCTURE) {
            complete(Step.signAgreement);
        }
    }

    private void pass(Phase phase, Phase next) {
        work(phase);
        complete(phase.confirmation(), OUTCOME.of(Outcome.NEXT), PHASE.of(next));
    }

    private void complete(Step step, ProcessVariable.Value... values) {
        var task = ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(step.name())
                .singleResult();
        assertThat(task).as("task %s", step).isNotNull();
        ENGINE.getTaskService().complete(task.getId(), values(values));
    }

    private void tell(Message message, ProcessVariable.Value... values) {
        var wait = ENGINE.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventName(message.name())
                .singleResult();
        assertThat(wait).as("waits for %s", message).isNotNull();
        ENGINE.getRuntimeService().messageEventReceived(message.name(), wait.getExecutionId(), values(values));
    }

    private void timeBecomes(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
        var management = ENGINE.getManagementService();
        management
                .createJobQuery()
                .processInstanceId(instance)
                .executable()
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    private void assertOpen(Step... steps) {
        assertThat(ENGINE.getTaskService().createTaskQuery().processInstanceId(instance).list().stream()
                        .map(Task::getTaskDefinitionKey))
                .containsExactlyInAnyOrder(
                        java.util.Arrays.stream(steps).map(Enum::name).toArray(String[]::new));
    }

    private boolean endedAt(End end) {
        return ENGINE.getHistoryService()
                                .createHistoricProcessInstanceQuery()
                                .processInstanceId(instance)
                                .finished()
                                .count()
                        == 1
                && ENGINE.getHistoryService()
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance)
                                .activityId(end.name())
                                .count()
                        == 1;
    }

    private static Map<String, Object> values(ProcessVariable.Value... values) {
        var map = new HashMap<String, Object>();
        for (var value : values) map.put(value.name(), value.value());
        return map;
    }

    private static ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration
                .setProcessEngineName("growth-in-memory")
                .setJdbcUrl("jdbc:h2:mem:growth-test;DB_CLOSE_DELAY=-1")
                .setJobExecutorActivate(false);
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/" + KEY + ".bpmn")
                .deploy();
        return engine;
    }
}
