package nl.groeikracht.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.task.Task;

/**
 * One follow-up case that runs through its model in memory. The system's steps only note that they were done, and set
 * the variables that the test tells.
 */
final class RunningFollowUp {

    private static final Map<String, ProcessEngine> ENGINES = new ConcurrentHashMap<>();
    private static final Map<String, RunningFollowUp> CASES = new ConcurrentHashMap<>();

    private final ProcessEngine engine;
    private final String number = UUID.randomUUID().toString();
    private final List<String> done = new ArrayList<>();
    private final Map<String, List<ProcessVariable.Value>> told = new HashMap<>();
    private String instance;

    private RunningFollowUp(ProcessEngine engine) {
        this.engine = engine;
    }

    static RunningFollowUp of(ProcessContract contract, Instant now) {
        var running = new RunningFollowUp(ENGINES.computeIfAbsent(contract.key(), key -> engine(contract)));
        CASES.put(running.number, running);
        ClockUtil.setCurrentTime(Date.from(now));
        return running;
    }

    /** What a step of the system will answer. */
    RunningFollowUp answering(Enum<?> step, ProcessVariable.Value... values) {
        told.put(step.name(), List.of(values));
        return this;
    }

    RunningFollowUp start(String key, ProcessVariable.Value... values) {
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey(key, number, map(values))
                .getId();
        return this;
    }

    RunningFollowUp complete(Enum<?> step, ProcessVariable.Value... values) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(step.name())
                .singleResult();
        assertThat(task).as("task " + step).isNotNull();
        engine.getTaskService().complete(task.getId(), map(values));
        return this;
    }

    RunningFollowUp receive(Enum<?> message, ProcessVariable.Value... values) {
        engine.getRuntimeService()
                .createMessageCorrelation(message.name())
                .processInstanceBusinessKey(number)
                .setVariables(map(values))
                .correlate();
        return this;
    }

    RunningFollowUp timeBecomes(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
        var management = engine.getManagementService();
        management
                .createJobQuery()
                .processInstanceId(instance)
                .executable()
                .list()
                .forEach(job -> management.executeJob(job.getId()));
        return this;
    }

    RunningFollowUp isAt(Enum<?>... steps) {
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrderElementsOf(names(steps));
        return this;
    }

    RunningFollowUp waitsFor(Enum<?>... messages) {
        assertThat(engine.getRuntimeService()
                        .createEventSubscriptionQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(EventSubscription::getEventName)
                .containsExactlyInAnyOrderElementsOf(names(messages));
        return this;
    }

    RunningFollowUp did(Enum<?>... steps) {
        assertThat(done).containsExactlyElementsOf(names(steps));
        return this;
    }

    RunningFollowUp hasEnded(Enum<?> end) {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .contains(end.name());
        return this;
    }

    private void perform(DelegateExecution execution) {
        var step = execution.getCurrentActivityId();
        done.add(step);
        told.getOrDefault(step, List.of()).forEach(value -> execution.setVariable(value.name(), value.value()));
    }

    private static List<String> names(Enum<?>... values) {
        return List.of(values).stream().map(Enum::name).toList();
    }

    private static Map<String, Object> map(ProcessVariable.Value... values) {
        var map = new HashMap<String, Object>();
        for (var value : values) map.put(value.name(), value.value());
        return map;
    }

    private static ProcessEngine engine(ProcessContract contract) {
        JavaDelegate noting =
                execution -> CASES.get(execution.getProcessBusinessKey()).perform(execution);
        var beans = new HashMap<Object, Object>();
        contract.steps().forEach(step -> beans.put(step, noting));
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration
                .setProcessEngineName("in-memory-" + contract.key())
                .setJdbcUrl("jdbc:h2:mem:process-test-" + contract.key() + ";DB_CLOSE_DELAY=-1")
                .setJobExecutorActivate(false);
        configuration.setBeans(beans);
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/" + contract.key() + ".bpmn")
                .deploy();
        return engine;
    }
}
