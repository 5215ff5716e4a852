package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.ObjectionProcess.DECIDE_BY;
import static nl.groeikracht.bpmn.ObjectionProcess.ELECTRONIC;
import static nl.groeikracht.bpmn.ObjectionProcess.WARN_AT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.groeikracht.bpmn.ObjectionProcess.End;
import nl.groeikracht.bpmn.ObjectionProcess.Message;
import nl.groeikracht.bpmn.ObjectionProcess.Step;
import nl.groeikracht.bpmn.ObjectionProcess.Timer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** One objection that runs through the model in memory. The system's steps only note that they were done. */
final class RunningObjection {

    static final Instant RECEIVED = Instant.parse("2026-11-23T18:14:00Z");
    static final Instant WARN = Instant.parse("2027-01-31T23:00:00Z");
    static final Instant TERM_ENDS = Instant.parse("2027-02-08T23:00:00Z");

    private static final Map<String, RunningObjection> RUNNING = new ConcurrentHashMap<>();
    private static final ProcessEngine ENGINE = engine();

    private final String number = UUID.randomUUID().toString();
    private final List<Step> done = new ArrayList<>();
    private final boolean electronic;
    private String instance;

    private RunningObjection(boolean electronic) {
        this.electronic = electronic;
    }

    static RunningObjection received() {
        return start(true);
    }

    /** Of someone who wants the decision by post. */
    static RunningObjection receivedByPost() {
        return start(false);
    }

    private static RunningObjection start(boolean electronic) {
        setClock(RECEIVED);
        var running = new RunningObjection(electronic);
        RUNNING.put(running.number, running);
        running.instance = ENGINE.getRuntimeService()
                .startProcessInstanceByKey(
                        ObjectionProcess.KEY, running.number, values(WARN_AT.of(WARN), DECIDE_BY.of(TERM_ENDS)))
                .getId();
        running.doBackgroundWork();
        return running;
    }

    RunningObjection complete(Step step, ProcessVariable.Value... values) {
        ENGINE.getTaskService().complete(task(step).getId(), values(values));
        doBackgroundWork();
        return this;
    }

    RunningObjection receive(Message message) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(message.name())
                .processInstanceBusinessKey(number)
                .correlate();
        doBackgroundWork();
        return this;
    }

    RunningObjection timeBecomes(Instant moment) {
        setClock(moment);
        doBackgroundWork();
        return this;
    }

    /** As the engine's port does it when the legal clock moves. */
    RunningObjection reschedule(Timer timer, Instant moment) {
        ENGINE.getRuntimeService()
                .setVariable(
                        instance,
                        timer.moment().name(),
                        timer.moment().of(moment).value());
        ENGINE.getManagementService()
                .setJobDuedate(
                        ENGINE.getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance)
                                .activityId(timer.name())
                                .singleResult()
                                .getId(),
                        Date.from(moment));
        return this;
    }

    RunningObjection isAt(Step... steps) {
        assertThat(ENGINE.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(task -> Step.valueOf(task.getTaskDefinitionKey()))
                .containsExactlyInAnyOrder(steps);
        return this;
    }

    RunningObjection did(Step... steps) {
        assertThat(done).containsExactly(steps);
        return this;
    }

    RunningObjection hasEnded(End end) {
        assertThat(ENGINE.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        var reached =
                ENGINE
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .toList();
        assertThat(Arrays.stream(End.values()).filter(one -> reached.contains(one.name())))
                .containsExactly(end);
        assertThat(jobs()).isEmpty();
        return this;
    }

    Task task(Step step) {
        return ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(step.name())
                .initializeFormKeys()
                .singleResult();
    }

    private List<Job> jobs() {
        return ENGINE.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .list();
    }

    private void doBackgroundWork() {
        var management = ENGINE.getManagementService();
        List<Job> due;
        while (!(due = management
                        .createJobQuery()
                        .processInstanceId(instance)
                        .executable()
                        .orderByJobDuedate()
                        .asc()
                        .list())
                .isEmpty()) {
            management.executeJob(due.get(0).getId());
        }
    }

    private void perform(DelegateExecution execution) {
        var step = Step.valueOf(execution.getCurrentActivityId());
        done.add(step);
        if (step == Step.publishLetter) {
            execution.setVariable(ELECTRONIC.name(), ELECTRONIC.of(electronic).value());
        }
    }

    private static Map<String, Object> values(ProcessVariable.Value... values) {
        var map = new HashMap<String, Object>();
        for (var value : values) map.put(value.name(), value.value());
        return map;
    }

    private static void setClock(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    private static ProcessEngine engine() {
        JavaDelegate noting =
                execution -> RUNNING.get(execution.getProcessBusinessKey()).perform(execution);
        var beans = new HashMap<Object, Object>();
        for (var step : Step.values()) beans.put(step.name(), noting);
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration
                .setProcessEngineName("in-memory-objection")
                .setJdbcUrl("jdbc:h2:mem:objection-test;DB_CLOSE_DELAY=-1")
                .setJobExecutorActivate(false);
        configuration.setBeans(beans);
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/" + ObjectionProcess.KEY + ".bpmn")
                .deploy();
        return engine;
    }
}
