package nl.groeikracht.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeikracht.bpmn.SubsidyRequestProcess;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Message;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.subsidy.SubsidyRequestChange;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case that runs by version 1 of a request's model goes on by the newest, wherever it waits. */
class ModelMigrationsTest {

    private static final Instant RECEIVED = Instant.parse("2026-10-12T18:14:00Z");
    private static final Instant WARN = Instant.parse("2026-11-23T23:00:00Z");
    private static final Instant TERM_ENDS = Instant.parse("2026-12-07T23:00:00Z");
    private static final Instant SUPPLEMENT_BY = Instant.parse("2026-10-27T23:00:00Z");
    private static final Instant REMIND_AT = Instant.parse("2026-10-23T22:00:00Z");
    private static final Instant ADVICE_BY = Instant.parse("2026-11-02T23:00:00Z");

    private static ProcessEngine engine;
    private static final Set<String> FAILING = new HashSet<>();

    /** Every place where a case of version 1 can wait, and how it gets there. */
    enum Wait {
        CHECK,
        SUPPLEMENT(Map.of("complete", false, "supplementUntil", Date.from(SUPPLEMENT_BY))),
        NOT_TREATED(SUPPLEMENT),
        CONDITIONS(Map.of("complete", true)),
        ADVICE(CONDITIONS, Map.of("eligible", true)),
        ASSESSMENT(CONDITIONS, Map.of("eligible", false)),
        ASSESSMENT_AFTER_ADVICE(ADVICE, Map.of()),
        DECISION(ASSESSMENT, Map.of()),
        LETTER(DECISION, Map.of("outcome", "REFUSE")),
        SENDING(LETTER),
        DELIVERY(SENDING),
        POST(SENDING),
        PAYMENT(DECISION, Map.of("outcome", "GRANT"));

        private final Wait before;
        private final Map<String, Object> answer;

        Wait() {
            this(null, null);
        }

        Wait(Wait before) {
            this(before, null);
        }

        Wait(Map<String, Object> answer) {
            this(null, answer);
        }

        Wait(Wait before, Map<String, Object> answer) {
            this.before = before;
            this.answer = answer;
        }
    }

    @BeforeAll
    static void an_engine() {
        engine = engine();
    }

    @AfterAll
    static void the_engine_stops() {
        engine.close();
    }

    @BeforeEach
    void version_1_runs() {
        ClockUtil.setCurrentTime(Date.from(RECEIVED));
        deploy("/bpmn/subsidy-request-1.bpmn");
    }

    @AfterEach
    void everything_is_forgotten() {
        FAILING.clear();
        var repository = engine.getRepositoryService();
        repository.createDeploymentQuery().list().forEach(one -> repository.deleteDeployment(one.getId(), true));
        ClockUtil.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_case_waits_after_it_was_taken_over_as_it_waited_before(Wait wait) {
        var number = arrivedAt(wait);
        var before = new State(number);

        takeOver();

        var after = new State(number);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .list())
                .singleElement()
                .satisfies(running -> assertThat(engine.getRepositoryService()
                                .getProcessDefinition(running.getProcessDefinitionId())
                                .getVersion())
                        .isEqualTo(2));
        assertThat(after.tasks).isEqualTo(before.tasks);
        assertThat(after.messages).isEqualTo(before.messages);
        assertThat(after.jobs).containsAllEntriesOf(before.jobs);
        after.jobs.keySet().removeAll(before.jobs.keySet());
        assertThat(after.jobs).isEqualTo(wait == Wait.SUPPLEMENT ? Map.of("supplementReminder", REMIND_AT) : Map.of());
    }

    @ParameterizedTest
    @EnumSource
    void a_case_that_was_taken_over_can_be_finished(Wait wait) {
        var number = arrivedAt(wait);

        takeOver();
        finish(number);

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    @Test
    void a_case_that_was_taken_over_is_reminded_and_its_supplement_term_ends() {
        var number = arrivedAt(Wait.SUPPLEMENT);
        takeOver();

        timeBecomes(number, REMIND_AT);
        assertThat(new State(number).messages).contains("supplemented", "withdrawn");
        timeBecomes(number, SUPPLEMENT_BY);

        assertThat(new State(number).tasks).containsOnlyKeys("decideNotTreated");
    }

    @Test
    void a_warning_that_was_given_is_not_given_again() {
        var number = arrivedAt(Wait.CHECK);
        timeBecomes(number, WARN);

        takeOver();

        assertThat(new State(number).jobs).containsOnlyKeys("termExpired");
    }

    @Test
    void a_step_that_fails_fails_on_in_the_new_version_until_it_is_repaired() {
        FAILING.add("composeLetter");
        var number = arrivedAt(Wait.LETTER);
        for (var job : jobs(number)) engine.getManagementService().setJobRetries(job.getId(), 0);

        takeOver();

        FAILING.clear();
        assertThat(jobs(number))
                .singleElement()
                .satisfies(job -> assertThat(job.getRetries()).isZero());
        jobs(number).forEach(job -> engine.getManagementService().executeJob(job.getId()));
        assertThat(new State(number).jobs).containsOnlyKeys("sendDecision");
    }

    @Test
    void a_second_start_takes_nothing_over() {
        arrivedAt(Wait.DECISION);
        takeOver();

        assertThat(new ModelMigrations(engine, List.of()).run()).isZero();
    }

    private void takeOver() {
        deploy("/bpmn/subsidy-request.bpmn");
        var change = new SubsidyRequestChange(lastDay -> Dutch.startOf(lastDay.minusDays(3)));
        assertThat(new ModelMigrations(engine, List.of(change)).run()).isEqualTo(1);
    }

    private String arrivedAt(Wait wait) {
        var number = UUID.randomUUID().toString();
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        SubsidyRequestProcess.KEY,
                        number,
                        Map.of(
                                "electronic",
                                wait != Wait.POST && wait != Wait.PAYMENT,
                                "warnAt",
                                Date.from(WARN),
                                "decideBy",
                                Date.from(TERM_ENDS)));
        go(number, wait);
        return number;
    }

    private void go(String number, Wait wait) {
        if (wait.before != null) go(number, wait.before);
        switch (wait) {
            case NOT_TREATED -> timeBecomes(number, SUPPLEMENT_BY);
            case SENDING -> work(number, "composeLetter");
            case DELIVERY, POST -> work(number, "sendDecision");
            case ADVICE -> {
                answer(number, wait.answer);
                engine.getTaskService()
                        .setAssignee(
                                engine.getTaskService()
                                        .createTaskQuery()
                                        .processInstanceBusinessKey(number)
                                        .singleResult()
                                        .getId(),
                                "noor");
            }
            case PAYMENT -> {
                answer(number, wait.answer);
                work(number, "composeLetter");
                work(number, "sendDecision");
                answer(number, Map.of());
            }
            default -> {
                if (wait.answer != null) answer(number, wait.answer);
            }
        }
    }

    private void answer(String number, Map<String, Object> answer) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
        engine.getTaskService().complete(task.getId(), new HashMap<>(answer));
    }

    private void work(String number, String step) {
        jobs(number).stream()
                .filter(job -> activity(job).equals(step))
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    private void timeBecomes(String number, Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
        List<Job> due;
        while (!(due = engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance(number))
                        .executable()
                        .list())
                .isEmpty()) {
            engine.getManagementService().executeJob(due.get(0).getId());
        }
    }

    /** Does whatever comes, as people and the system would do it by the newest model. */
    private void finish(String number) {
        Map<String, Object> answers = Map.of(
                "checkCompleteness", Map.of("outcome", "COMPLETE"),
                "decideNotTreated", Map.of("outcome", "TREAT"),
                "confirmEligibility", Map.of("eligible", false),
                "assess", Map.of("hearingNeeded", false),
                "decide", Map.of("outcome", "REFUSE"));
        for (var turn = 0; turn < 20 && instance(number) != null; turn++) {
            var state = new State(number);
            if (state.messages.contains(Message.supplemented.name())) receive(number, Message.supplemented);
            if (state.messages.contains(Message.letterDelivered.name())) receive(number, Message.letterDelivered);
            state.tasks.keySet().forEach(step -> complete(number, step, answers.getOrDefault(step, Map.of())));
            Set.of("composeLetter", "sendDecision", "orderPayment").forEach(step -> work(number, step));
        }
    }

    @SuppressWarnings("unchecked")
    private void complete(String number, String step, Object answer) {
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(step)
                .list()
                .forEach(task -> engine.getTaskService().complete(task.getId(), (Map<String, Object>) answer));
    }

    private void receive(String number, Message message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message.name())
                .processInstanceBusinessKey(number)
                .correlate();
    }

    private String instance(String number) {
        var running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
        return running == null ? null : running.getId();
    }

    private List<Job> jobs(String number) {
        if (instance(number) == null) return List.of();
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance(number))
                .list();
    }

    private String activity(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private void deploy(String model) {
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream("bpmn/subsidy-request.bpmn", open(model))
                .deploy();
    }

    private static InputStream open(String model) {
        return ModelMigrationsTest.class.getResourceAsStream(model);
    }

    /** What a case waits for: its tasks with owner and due date, its messages, its jobs with their moments. */
    private final class State {
        private final Map<String, List<Object>> tasks = new TreeMap<>();
        private final Set<String> messages;
        private final Map<String, Instant> jobs = new TreeMap<>();

        private State(String number) {
            for (Task task : engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .initializeFormKeys()
                    .list()) {
                tasks.put(
                        task.getTaskDefinitionKey(),
                        Arrays.asList(task.getId(), task.getAssignee(), task.getDueDate(), task.getFormKey()));
            }
            messages =
                    engine
                            .getRuntimeService()
                            .createEventSubscriptionQuery()
                            .processInstanceId(instance(number))
                            .list()
                            .stream()
                            .map(subscription -> subscription.getEventName())
                            .collect(Collectors.toSet());
            for (var job : jobs(number)) {
                jobs.put(
                        activity(job),
                        job.getDuedate() == null ? null : job.getDuedate().toInstant());
            }
        }
    }

    private static ProcessEngine engine() {
        JavaDelegate step = execution -> {
            if (FAILING.contains(execution.getCurrentActivityId())) throw new IllegalStateException("on purpose");
            if (execution.getCurrentActivityId().equals(Step.determineRoute.name())) {
                execution.setVariable("adviceNeeded", true);
                execution.setVariable("adviceUntil", Date.from(ADVICE_BY));
            }
        };
        var beans = new HashMap<Object, Object>();
        for (var one : Step.values()) beans.put(one.name(), step);
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration
                .setProcessEngineName("migration-test")
                .setJdbcUrl("jdbc:h2:mem:migration-" + UUID.randomUUID())
                .setJobExecutorActivate(false);
        configuration.setBeans(beans);
        return configuration.buildProcessEngine();
    }
}
