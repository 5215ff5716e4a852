package nl.groeikracht.bpmn;

import static nl.groeikracht.bpmn.DeterminationProcess.ACTIVITY_OVER;
import static nl.groeikracht.bpmn.DeterminationProcess.CHECK_NEEDED;
import static nl.groeikracht.bpmn.DeterminationProcess.DETERMINE_BY;
import static nl.groeikracht.bpmn.DeterminationProcess.DIRECT;
import static nl.groeikracht.bpmn.DeterminationProcess.End.endClosed;
import static nl.groeikracht.bpmn.DeterminationProcess.End.endDetermined;
import static nl.groeikracht.bpmn.DeterminationProcess.End.endDirect;
import static nl.groeikracht.bpmn.DeterminationProcess.Message.intentionAnswered;
import static nl.groeikracht.bpmn.DeterminationProcess.Message.letterDelivered;
import static nl.groeikracht.bpmn.DeterminationProcess.Message.letterUndeliverable;
import static nl.groeikracht.bpmn.DeterminationProcess.Message.notHappening;
import static nl.groeikracht.bpmn.DeterminationProcess.Message.reported;
import static nl.groeikracht.bpmn.DeterminationProcess.Message.sampled;
import static nl.groeikracht.bpmn.DeterminationProcess.OUTCOME;
import static nl.groeikracht.bpmn.DeterminationProcess.Outcome.CHECKED;
import static nl.groeikracht.bpmn.DeterminationProcess.Outcome.CLOSED;
import static nl.groeikracht.bpmn.DeterminationProcess.Outcome.DETERMINE;
import static nl.groeikracht.bpmn.DeterminationProcess.Outcome.HEAR;
import static nl.groeikracht.bpmn.DeterminationProcess.Outcome.PROPOSE;
import static nl.groeikracht.bpmn.DeterminationProcess.Outcome.RETURN;
import static nl.groeikracht.bpmn.DeterminationProcess.REMIND_AT;
import static nl.groeikracht.bpmn.DeterminationProcess.REPORT_AWAITED;
import static nl.groeikracht.bpmn.DeterminationProcess.REPORT_UNTIL;
import static nl.groeikracht.bpmn.DeterminationProcess.SAMPLE_AWAITED;
import static nl.groeikracht.bpmn.DeterminationProcess.SAMPLE_UNTIL;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.announceIntention;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.checkReport;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.composeDeterminationLetter;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.decideDetermination;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.endReportTerm;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.endSampleTime;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.escalateDetermination;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.inviteToReport;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.postPublication;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.proposeDetermination;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.publishLetter;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.registerPublication;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.remindToReport;
import static nl.groeikracht.bpmn.DeterminationProcess.Step.settleDetermination;
import static nl.groeikracht.bpmn.DeterminationProcess.VIEW_UNTIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.groeikracht.bpmn.DeterminationProcess.End;
import nl.groeikracht.bpmn.DeterminationProcess.Message;
import nl.groeikracht.bpmn.DeterminationProcess.Step;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every path through {@code determination.bpmn}. */
class DeterminationProcessTest {

    private static final Instant GRANTED = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant OVER = Instant.parse("2026-06-01T22:00:00Z");
    private static final Instant SAMPLE_BY = OVER.plus(Duration.ofDays(42));
    private static final Instant REPORT_BY = OVER.plus(Duration.ofDays(56));
    private static final Instant REMIND = OVER.plus(Duration.ofDays(42));
    private static final Instant DETERMINE = OVER.plus(Duration.ofDays(112));
    private static final Map<String, Running> CASES = new ConcurrentHashMap<>();
    private static final ProcessEngine ENGINE = engine();

    @AfterEach
    void real_time_again() {
        ClockUtil.reset();
    }

    @Test
    void awb_4_43_what_was_determined_with_the_grant_ends_by_itself() {
        var running = direct().at(OVER).did(inviteToReport).waitsFor(sampled, notHappening);

        running.at(SAMPLE_BY).hasEnded(endDirect);
    }

    @Test
    void a_direct_determination_that_is_drawn_in_the_sample_is_looked_at() {
        var running = direct().at(OVER).asking().receive(sampled).waitsFor(reported, notHappening);

        running.receive(reported, CHECK_NEEDED.of(true)).isAt(checkReport);
        running.complete(checkReport, OUTCOME.of(CLOSED)).hasEnded(endClosed);
    }

    @Test
    void awb_4_47_without_account_or_sample_it_is_determined_ex_officio() {
        var running = exOfficio().at(OVER).waitsFor(sampled, notHappening);

        running.at(SAMPLE_BY).isAt(proposeDetermination);
        running.complete(proposeDetermination, OUTCOME.of(PROPOSE))
                .isAt(decideDetermination)
                .complete(decideDetermination, OUTCOME.of(DeterminationProcess.Outcome.DETERMINE))
                .isAt(postPublication)
                .complete(postPublication)
                .hasEnded(endDetermined)
                .did(
                        inviteToReport,
                        endSampleTime,
                        composeDeterminationLetter,
                        publishLetter,
                        registerPublication,
                        settleDetermination);
    }

    @Test
    void awb_4_44_who_is_asked_accounts_and_is_determined() {
        var running = onRequest().at(OVER).waitsFor(reported, notHappening);

        running.receive(reported, CHECK_NEEDED.of(true)).isAt(checkReport);
        running.complete(checkReport, OUTCOME.of(CHECKED)).isAt(proposeDetermination);
    }

    @Test
    void awb_4_44_lid_4_who_does_not_account_is_reminded_once_and_then_determined_ex_officio() {
        var running = onRequest().at(OVER).at(REMIND).did(inviteToReport, remindToReport);
        running.waitsFor(reported, notHappening);

        running.at(REPORT_BY).did(inviteToReport, remindToReport, endReportTerm).isAt(checkReport);
    }

    @Test
    void who_accounted_before_the_end_is_not_asked_again() {
        var running = onRequest();
        running.accountedBefore = true;

        running.at(OVER).isAt(checkReport);
    }

    @Test
    void awb_4_8_who_gets_less_is_heard_and_what_is_said_comes_back_to_the_proposal() {
        var running = proposing().complete(proposeDetermination, OUTCOME.of(HEAR));
        running.did(inviteToReport, announceIntention).waitsFor(intentionAnswered);

        running.receive(intentionAnswered).isAt(proposeDetermination);
        running.complete(proposeDetermination, OUTCOME.of(PROPOSE)).isAt(decideDetermination);
    }

    @Test
    void awb_4_8_who_says_nothing_in_time_does_not_hold_up_the_determination() {
        var running = proposing().complete(proposeDetermination, OUTCOME.of(HEAR));

        running.at(running.viewUntil).isAt(proposeDetermination).waitsFor();
    }

    @Test
    void the_decider_sends_a_proposal_back() {
        proposing()
                .complete(proposeDetermination, OUTCOME.of(PROPOSE))
                .complete(decideDetermination, OUTCOME.of(RETURN))
                .isAt(proposeDetermination);
    }

    @Test
    void who_reports_that_it_does_not_happen_is_looked_at_at_once() {
        var running = onRequest().receive(notHappening, CHECK_NEEDED.of(true));

        running.isAt(checkReport).waitsFor();
    }

    @Test
    void also_of_a_direct_determination_it_is_looked_at_when_it_does_not_happen() {
        var running = direct().receive(notHappening, CHECK_NEEDED.of(true));

        running.isAt(checkReport).complete(checkReport, OUTCOME.of(CLOSED)).hasEnded(endClosed);
    }

    @Test
    void awb_4_13_a_late_determination_is_reported_and_goes_on() {
        var running = proposing().at(DETERMINE);

        running.did(inviteToReport, escalateDetermination).isAt(proposeDetermination);
    }

    @Test
    void awb_3_41_the_determination_goes_as_a_message_to_who_wants_that() {
        var running = proposing();
        running.electronic = true;
        decide(running).waitsFor(letterDelivered, letterUndeliverable);

        running.receive(letterDelivered).hasEnded(endDetermined);
    }

    @Test
    void awb_3_41_what_cannot_be_delivered_goes_by_post() {
        var running = proposing();
        running.electronic = true;

        decide(running)
                .receive(letterUndeliverable)
                .isAt(postPublication)
                .complete(postPublication)
                .hasEnded(endDetermined);
    }

    @Test
    void a_task_is_due_when_the_term_ends() {
        var task = proposing().task(proposeDetermination);

        assertThat(task.getDueDate()).isEqualTo(Date.from(DETERMINE));
        assertThat(task.getFormKey()).isEqualTo("/werk/taak/vaststellen");
    }

    private static Running decide(Running running) {
        return running.complete(proposeDetermination, OUTCOME.of(PROPOSE))
                .complete(decideDetermination, OUTCOME.of(DeterminationProcess.Outcome.DETERMINE));
    }

    private static Running proposing() {
        return onRequest().at(OVER).receive(reported, CHECK_NEEDED.of(true)).complete(checkReport, OUTCOME.of(CHECKED));
    }

    private static Running direct() {
        return new Running(true, false);
    }

    private static Running exOfficio() {
        return new Running(false, false);
    }

    private static Running onRequest() {
        return new Running(false, true);
    }

    private static ProcessEngine engine() {
        JavaDelegate noting =
                execution -> CASES.get(execution.getProcessBusinessKey()).perform(execution);
        var beans = new HashMap<Object, Object>();
        for (var step : Step.values()) {
            beans.put(step.name(), noting);
        }
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration
                .setProcessEngineName("determination")
                .setJdbcUrl("jdbc:h2:mem:determination-test;DB_CLOSE_DELAY=-1")
                .setJobExecutorActivate(false);
        configuration.setBeans(beans);
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/" + DeterminationProcess.KEY + ".bpmn")
                .deploy();
        return engine;
    }

    /** A determination that runs through the model in memory; the system's steps only do what routes. */
    private static final class Running {

        private final String number = UUID.randomUUID().toString();
        private final List<Step> done = new ArrayList<>();
        private final Instant viewUntil = REPORT_BY.plus(Duration.ofDays(14));
        private final String instance;
        private boolean asking;
        private boolean accountedBefore;
        private boolean electronic;

        Running(boolean direct, boolean asking) {
            this.asking = asking;
            ClockUtil.setCurrentTime(Date.from(GRANTED));
            CASES.put(number, this);
            instance = ENGINE.getRuntimeService()
                    .startProcessInstanceByKey(
                            DeterminationProcess.KEY,
                            number,
                            values(
                                    DIRECT.of(direct),
                                    CHECK_NEEDED.of(false),
                                    ACTIVITY_OVER.of(OVER),
                                    SAMPLE_UNTIL.of(SAMPLE_BY),
                                    DETERMINE_BY.of(DETERMINE)))
                    .getId();
        }

        /** From now on an account is asked: it fell in the sample. */
        Running asking() {
            asking = true;
            return this;
        }

        Running at(Instant moment) {
            ClockUtil.setCurrentTime(Date.from(moment));
            return work();
        }

        Running receive(Message message, ProcessVariable.Value... values) {
            ENGINE.getRuntimeService()
                    .createMessageCorrelation(message.name())
                    .processInstanceBusinessKey(number)
                    .setVariables(values(values))
                    .correlate();
            return work();
        }

        Running complete(Step step, ProcessVariable.Value... values) {
            ENGINE.getTaskService().complete(task(step).getId(), values(values));
            return work();
        }

        Task task(Step step) {
            return ENGINE.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .taskDefinitionKey(step.name())
                    .initializeFormKeys()
                    .singleResult();
        }

        Running isAt(Step step) {
            assertThat(ENGINE.getTaskService()
                            .createTaskQuery()
                            .processInstanceId(instance)
                            .list())
                    .extracting(Task::getTaskDefinitionKey)
                    .containsExactly(step.name());
            return this;
        }

        Running waitsFor(Message... messages) {
            assertThat(ENGINE.getRuntimeService()
                            .createEventSubscriptionQuery()
                            .processInstanceId(instance)
                            .list())
                    .extracting(EventSubscription::getEventName)
                    .containsExactlyInAnyOrderElementsOf(
                            List.of(messages).stream().map(Message::name).toList());
            return this;
        }

        Running did(Step... steps) {
            assertThat(done).containsExactly(steps);
            return this;
        }

        Running hasEnded(End end) {
            assertThat(ENGINE.getHistoryService()
                            .createHistoricActivityInstanceQuery()
                            .processInstanceId(instance)
                            .list())
                    .extracting(HistoricActivityInstance::getActivityId)
                    .contains(end.name());
            assertThat(ENGINE.getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceId(instance)
                            .count())
                    .isZero();
            return this;
        }

        private Running work() {
            List<Job> due;
            while (!(due = ENGINE.getManagementService()
                            .createJobQuery()
                            .processInstanceId(instance)
                            .executable()
                            .orderByJobDuedate()
                            .asc()
                            .list())
                    .isEmpty()) {
                ENGINE.getManagementService().executeJob(due.get(0).getId());
            }
            return this;
        }

        private void perform(DelegateExecution execution) {
            var step = Step.valueOf(execution.getCurrentActivityId());
            done.add(step);
            switch (step) {
                case inviteToReport -> {
                    set(execution, REPORT_AWAITED.of(asking && !accountedBefore));
                    set(execution, SAMPLE_AWAITED.of(!asking));
                    set(execution, CHECK_NEEDED.of(accountedBefore));
                    set(execution, REPORT_UNTIL.of(REPORT_BY));
                    set(execution, REMIND_AT.of(REMIND));
                }
                case remindToReport -> set(execution, REMIND_AT.of(REPORT_BY.plus(Duration.ofDays(1))));
                case endReportTerm -> set(execution, CHECK_NEEDED.of(true));
                case announceIntention -> set(execution, VIEW_UNTIL.of(viewUntil));
                case publishLetter -> set(execution, PublishedLetter.ELECTRONIC.of(electronic));
                default -> {}
            }
        }

        private static void set(DelegateExecution execution, ProcessVariable.Value value) {
            execution.setVariable(value.name(), value.value());
        }

        private static Map<String, Object> values(ProcessVariable.Value... values) {
            var map = new HashMap<String, Object>();
            for (var value : values) {
                map.put(value.name(), value.value());
            }
            return map;
        }
    }
}
