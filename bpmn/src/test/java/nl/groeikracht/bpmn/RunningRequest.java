package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.SubsidyRequestProcess.ADVICE_NEEDED;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.ADVICE_UNTIL;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.DECIDE_BY;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.ELECTRONIC;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.HEARING_UNTIL;
import static nl.groeikracht.bpmn.SubsidyRequestProcess.WARN_AT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeikracht.bpmn.SubsidyRequestProcess.End;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Message;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Timer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** One request that runs through the model in memory. The system's steps only note that they were done. */
final class RunningRequest {

    static final Instant RECEIVED = Instant.parse("2026-10-12T18:14:00Z");
    static final Instant WARN = Instant.parse("2026-11-23T23:00:00Z");
    static final Instant TERM_ENDS = Instant.parse("2026-12-07T23:00:00Z");

    private static final Logger ENGINE_LOG = Logger.getLogger("org.camunda.bpm.engine");
    private static final Map<String, RunningRequest> REQUESTS = new ConcurrentHashMap<>();
    private static final ProcessEngine ENGINE = engine();

    private final String number = UUID.randomUUID().toString();
    private final List<Step> done = new ArrayList<>();
    private final Set<Step> failing = EnumSet.noneOf(Step.class);
    private Instant adviceUntil;
    private Instant hearingUntil = RECEIVED.plus(Duration.ofDays(30));
    private String instance;

    private RunningRequest() {}

    /** A request of an applicant who wants the decision by post. */
    static RunningRequest received() {
        return start(false);
    }

    /** A request of an applicant who wants the decision as a message. */
    static RunningRequest receivedElectronically() {
        return start(true);
    }

    private static RunningRequest start(boolean electronic) {
        setClock(RECEIVED);
        var request = new RunningRequest();
        REQUESTS.put(request.number, request);
        request.instance = ENGINE.getRuntimeService()
                .startProcessInstanceByKey(
                        SubsidyRequestProcess.KEY,
                        request.number,
                        values(ELECTRONIC.of(electronic), WARN_AT.of(WARN), DECIDE_BY.of(TERM_ENDS)))
                .getId();
        request.doBackgroundWork();
        return request;
    }

    /** The route table will ask for advice until this moment. */
    RunningRequest needingAdviceUntil(Instant moment) {
        adviceUntil = moment;
        return this;
    }

    /** The invitation to give a view will name this moment. */
    RunningRequest hearingUntil(Instant moment) {
        hearingUntil = moment;
        return this;
    }

    RunningRequest whenFailing(Step step) {
        failing.add(step);
        return this;
    }

    RunningRequest repaired(Step step) {
        failing.remove(step);
        return this;
    }

    RunningRequest complete(Step step, ProcessVariable.Value... values) {
        ENGINE.getTaskService().complete(task(step).getId(), values(values));
        doBackgroundWork();
        return this;
    }

    RunningRequest receive(Message message) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(message.name())
                .processInstanceBusinessKey(number)
                .correlate();
        doBackgroundWork();
        return this;
    }

    RunningRequest timeBecomes(Instant moment) {
        setClock(moment);
        doBackgroundWork();
        return this;
    }

    /** As the engine's port does it when the legal clock moves. */
    RunningRequest reschedule(Timer timer, Instant moment) {
        var value = timer.moment().of(moment);
        ENGINE.getRuntimeService().setVariable(instance, value.name(), value.value());
        ENGINE.getManagementService().setJobDuedate(job(timer).getId(), Date.from(moment));
        return this;
    }

    RunningRequest isAt(Step... steps) {
        assertThat(ENGINE.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(task -> Step.valueOf(task.getTaskDefinitionKey()))
                .containsExactlyInAnyOrder(steps);
        return this;
    }

    RunningRequest waitsFor(Message... messages) {
        assertThat(ENGINE.getRuntimeService()
                        .createEventSubscriptionQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(EventSubscription::getEventName)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(messages).stream().map(Message::name).toList());
        return this;
    }

    RunningRequest hasTimers(Timer... timers) {
        assertThat(timers()).containsExactlyInAnyOrder(timers);
        return this;
    }

    RunningRequest did(Step... steps) {
        assertThat(done).containsExactly(steps);
        return this;
    }

    RunningRequest hasEnded(End end) {
        assertThat(ENGINE.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        assertThat(endsReached()).containsExactly(end);
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

    /** How often the one waiting background step may still be tried. */
    int retriesLeft() {
        assertThat(jobs()).hasSize(1);
        return jobs().get(0).getRetries();
    }

    private List<Timer> timers() {
        var definitions = new HashMap<String, String>();
        ENGINE.getManagementService()
                .createJobDefinitionQuery()
                .list()
                .forEach(definition -> definitions.put(definition.getId(), definition.getActivityId()));
        return jobs().stream()
                .map(job -> Timer.valueOf(definitions.get(job.getJobDefinitionId())))
                .toList();
    }

    private List<End> endsReached() {
        var reached =
                ENGINE
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .toList();
        return Arrays.stream(End.values())
                .filter(end -> reached.contains(end.name()))
                .toList();
    }

    private Job job(Timer timer) {
        return ENGINE.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer.name())
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
            try {
                management.executeJob(due.get(0).getId());
            } catch (StepFails expected) {
                assertThat(failing).contains(expected.step);
            }
        }
    }

    private void perform(DelegateExecution execution) {
        var step = Step.valueOf(execution.getCurrentActivityId());
        if (failing.contains(step)) throw new StepFails(step);
        done.add(step);
        if (step == Step.inviteToHearing) set(execution, HEARING_UNTIL.of(hearingUntil));
        if (step == Step.determineRoute) {
            set(execution, ADVICE_NEEDED.of(adviceUntil != null));
            if (adviceUntil != null) set(execution, ADVICE_UNTIL.of(adviceUntil));
        }
    }

    private static void set(DelegateExecution execution, ProcessVariable.Value value) {
        execution.setVariable(value.name(), value.value());
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
        ENGINE_LOG.setLevel(Level.OFF); // steps that fail on purpose would fill the report
        JavaDelegate noting =
                execution -> REQUESTS.get(execution.getProcessBusinessKey()).perform(execution);
        var beans = new HashMap<Object, Object>();
        for (var step : Step.values()) beans.put(step.name(), noting);

        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration
                .setProcessEngineName("in-memory")
                .setJdbcUrl("jdbc:h2:mem:process-test;DB_CLOSE_DELAY=-1")
                .setJobExecutorActivate(false);
        configuration.setBeans(beans);
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/" + SubsidyRequestProcess.KEY + ".bpmn")
                .addClasspathResource("bpmn/" + EligibilityTable.KEY + ".dmn")
                .addClasspathResource("bpmn/" + RouteTable.KEY + ".dmn")
                .deploy();
        return engine;
    }

    private static final class StepFails extends RuntimeException {
        private final transient Step step;

        private StepFails(Step step) {
            super(step + " fails");
            this.step = step;
        }
    }
}
