package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.DistributionProcess.ASSESSORS;
import static nl.groeikracht.bpmn.DistributionProcess.COMMITTEE_ASKED;
import static nl.groeikracht.bpmn.DistributionProcess.DRAW_NEEDED;
import static nl.groeikracht.bpmn.DistributionProcess.FIX_BY;
import static nl.groeikracht.bpmn.DistributionProcess.KEY;
import static nl.groeikracht.bpmn.DistributionProcess.ROUND_CLOSES_AT;
import static nl.groeikracht.bpmn.DistributionProcess.SCORED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.groeikracht.bpmn.DistributionProcess.Step;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** Every path that a round of distribution can take. */
class DistributionProcessTest {

    private static final Instant OPENED = Instant.parse("2026-10-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-10-31T23:00:00Z");
    private static final Instant FIX = Instant.parse("2026-12-26T23:00:00Z");
    private static final Map<String, Boolean> DRAWS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> DONE = new ConcurrentHashMap<>();
    private static final ProcessEngine ENGINE = engine();

    private final String number = UUID.randomUUID().toString();
    private String instance;

    @Test
    void nothing_happens_before_the_round_closes() {
        open(true, false, false);

        assertThat(tasks()).isEmpty();
        timeBecomes(CLOSES);
        assertThat(tasks()).containsExactly("confirmParticipants");
    }

    @Test
    void a_tender_is_scored_by_two_people_at_the_same_time_and_fixed() {
        open(true, false, false);
        timeBecomes(CLOSES);
        complete(Step.confirmParticipants);

        assertThat(tasks()).containsExactly("scoreRequests", "scoreRequests");
        complete(Step.scoreRequests);
        assertThat(tasks()).containsExactly("scoreRequests");
        complete(Step.scoreRequests);

        assertThat(tasks()).containsExactly("fixRound");
        complete(Step.fixRound);
        assertThat(done()).containsExactly("rankRound", "allotRound");
        assertThat(isEnded()).isTrue();
    }

    @Test
    void the_committee_advises_after_the_scores_and_lots_decide_ties() {
        open(true, true, true);
        timeBecomes(CLOSES);
        complete(Step.confirmParticipants);
        complete(Step.scoreRequests);
        complete(Step.scoreRequests);

        assertThat(tasks()).containsExactly("adviseRanking");
        complete(Step.adviseRanking);
        assertThat(tasks()).containsExactly("drawLots");
        complete(Step.drawLots);
        complete(Step.fixRound);

        assertThat(isEnded()).isTrue();
    }

    @Test
    void a_lottery_is_not_scored() {
        open(false, false, true);
        timeBecomes(CLOSES);
        complete(Step.confirmParticipants);

        assertThat(tasks()).containsExactly("drawLots");
        complete(Step.drawLots);
        complete(Step.fixRound);
        assertThat(isEnded()).isTrue();
    }

    @Test
    void an_equal_split_needs_no_lots() {
        open(false, false, false);
        timeBecomes(CLOSES);
        complete(Step.confirmParticipants);

        assertThat(tasks()).containsExactly("fixRound");
    }

    @Test
    void awb_4_13_lid_1_who_takes_too_long_is_told_and_the_round_goes_on() {
        open(false, false, false);
        timeBecomes(CLOSES);
        timeBecomes(FIX);

        assertThat(done()).containsExactly("escalateRound");
        complete(Step.confirmParticipants);
        complete(Step.fixRound);
        assertThat(isEnded()).isTrue();
    }

    private void open(boolean scored, boolean committee, boolean drawNeeded) {
        ClockUtil.setCurrentTime(Date.from(OPENED));
        DRAWS.put(number, drawNeeded);
        DONE.put(number, new ArrayList<>());
        instance = ENGINE.getRuntimeService()
                .startProcessInstanceByKey(
                        KEY,
                        number,
                        values(
                                ROUND_CLOSES_AT.of(CLOSES),
                                FIX_BY.of(FIX),
                                SCORED.of(scored),
                                ASSESSORS.of(2),
                                COMMITTEE_ASKED.of(committee)))
                .getId();
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

    private void complete(Step step) {
        ENGINE.getTaskService()
                .complete(ENGINE.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .taskDefinitionKey(step.name())
                        .list()
                        .get(0)
                        .getId());
    }

    private List<String> tasks() {
        return ENGINE.getTaskService().createTaskQuery().processInstanceId(instance).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private List<String> done() {
        return DONE.get(number);
    }

    private boolean isEnded() {
        return ENGINE.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
    }

    private static Map<String, Object> values(ProcessVariable.Value... values) {
        var map = new HashMap<String, Object>();
        for (var value : values) map.put(value.name(), value.value());
        return map;
    }

    private static ProcessEngine engine() {
        JavaDelegate step = execution -> {
            DONE.get(execution.getProcessBusinessKey()).add(execution.getCurrentActivityId());
            var drawNeeded = DRAW_NEEDED.of(DRAWS.get(execution.getProcessBusinessKey()));
            execution.setVariable(drawNeeded.name(), drawNeeded.value());
        };
        var beans = new HashMap<Object, Object>();
        for (var one : Step.values()) beans.put(one.name(), step);
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration
                .setProcessEngineName("distribution-in-memory")
                .setJdbcUrl("jdbc:h2:mem:distribution-test;DB_CLOSE_DELAY=-1")
                .setJobExecutorActivate(false);
        configuration.setBeans(beans);
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/" + KEY + ".bpmn")
                .deploy();
        return engine;
    }
}
