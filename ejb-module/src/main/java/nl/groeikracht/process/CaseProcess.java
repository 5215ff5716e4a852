package nl.groeikracht.process;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.groeikracht.bpmn.ProcessVariable;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * Moves a case through its process. Always inside the transaction of a use case: the case, its trail and its process
 * change together or not at all.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class CaseProcess {

    @Inject
    Engine engine;

    @Inject
    WorkItems workItems;

    @Resource
    SessionContext context;

    /** Starts the process of a case. Its {@link CaseCard} must be there already. */
    public void start(String processKey, CaseNumber number, ProcessVariable.Value... values) {
        workItems.requireCard(number);
        engine.runtime().startProcessInstanceByKey(processKey, number.value(), variables(values));
    }

    /**
     * Finishes a task. Free work becomes the caller's at this moment, so that it is known who did it.
     *
     * @throws TaskGone when the task is not open or not of this case
     * @throws TakenByOther when somebody else has it
     */
    public void complete(TaskId task, CaseNumber number, ProcessVariable.Value... values) {
        workItems.lock(task);
        var open = find(task, number).orElseThrow(TaskGone::new);
        var caller = context.getCallerPrincipal().getName();
        if (open.getAssignee() == null) {
            engine.tasks().setAssignee(task.value(), caller);
        } else if (!open.getAssignee().equals(caller)) {
            throw new TakenByOther(open.getAssignee());
        }
        engine.move(() -> {
            engine.tasks().complete(task.value(), variables(values));
            return null;
        });
    }

    /**
     * Tells the process of a case that something happened.
     *
     * @param message its name in the diagram
     * @return false when the process does not wait for it (any more); nothing changed then
     */
    public boolean signal(CaseNumber number, String message, ProcessVariable.Value... values) {
        var process = engine.find(number);
        if (process.isEmpty()) {
            return false;
        }
        var wait = engine.runtime()
                .createEventSubscriptionQuery()
                .processInstanceId(process.get().getId())
                .eventType("message")
                .eventName(message)
                .singleResult();
        if (wait == null) {
            return false;
        }
        return engine.move(() -> {
            engine.runtime().messageEventReceived(message, wait.getExecutionId(), variables(values));
            return true;
        });
    }

    /**
     * Moves a timer to another moment, with the variable that holds that moment and the due dates that follow it.
     *
     * @param timerId its id in the diagram
     * @return false when the timer does not run: it went off, or its step is over
     */
    public boolean reschedule(CaseNumber number, String timerId, ProcessVariable.Value moment) {
        var processId = engine.read(number).getId();
        if (engine.runtime()
                        .createProcessInstanceQuery()
                        .processInstanceId(processId)
                        .count()
                == 0) {
            return false;
        }
        var due = (Date) moment.value();
        var before = engine.runtime().getVariable(processId, moment.name());
        engine.runtime().setVariable(processId, moment.name(), due);
        engine.tasks().createTaskQuery().processInstanceId(processId).list().stream()
                .filter(task -> task.getDueDate() != null && Objects.equals(task.getDueDate(), before))
                .forEach(task -> {
                    task.setDueDate(due);
                    engine.tasks().saveTask(task);
                });
        var timers = engine.management()
                .createJobQuery()
                .processInstanceId(processId)
                .activityId(timerId)
                .timers()
                .list();
        timers.forEach(timer -> engine.management().setJobDuedate(timer.getId(), due));
        return !timers.isEmpty();
    }

    /** The open task of a case at a step; the oldest when a step has several. */
    public Optional<OpenTask> openTask(CaseNumber number, String step) {
        return openTasks(number).stream()
                .filter(task -> task.step().equals(step))
                .findFirst();
    }

    /** All work on a case that waits for a person, oldest first. */
    public List<OpenTask> openTasks(CaseNumber number) {
        return engine
                .tasks()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .active()
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(task -> open(task, number))
                .toList();
    }

    /** @throws TaskGone when the task is not open or not of this case */
    public OpenTask read(TaskId task, CaseNumber number) {
        return openTasks(number).stream()
                .filter(open -> open.id().equals(task))
                .findFirst()
                .orElseThrow(TaskGone::new);
    }

    /**
     * The case that a task belongs to, also when the task is done.
     *
     * @throws NotFound when no task has this id
     */
    public CaseNumber caseOf(TaskId task) {
        return Optional.ofNullable(engine.history()
                        .createHistoricTaskInstanceQuery()
                        .taskId(task.value())
                        .singleResult())
                .map(known -> engine.history()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(known.getRootProcessInstanceId())
                        .singleResult())
                .map(process -> new CaseNumber(process.getBusinessKey()))
                .orElseThrow(() -> new NotFound("task", task.value()));
    }

    /** The ids of the elements where the case is now. */
    public List<String> currentSteps(CaseNumber number) {
        return stepHistory(number).stream()
                .filter(step -> step.state() == StepRecord.State.RUNNING)
                .map(StepRecord::element)
                .distinct()
                .toList();
    }

    /** Everything that happened in the diagram of a case, in order. */
    public List<StepRecord> stepHistory(CaseNumber number) {
        return engine.find(number)
                .map(process -> engine
                        .history()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(process.getId())
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                        .map(CaseProcess::record)
                        .toList())
                .orElse(List.of());
    }

    /** The diagram (BPMN 2.0 XML) by which this case runs, or ran. */
    public String model(CaseNumber number) {
        return xml(engine.read(number).getProcessDefinitionId());
    }

    /** The newest diagram of a process. */
    public String model(String processKey) {
        return xml(engine.repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult()
                .getId());
    }

    /** The version of the model by which this case runs: {@code subsidy-request:3}. */
    public String versionOf(CaseNumber number) {
        var process = engine.read(number);
        return process.getProcessDefinitionKey() + ":" + process.getProcessDefinitionVersion();
    }

    public boolean isEnded(CaseNumber number) {
        return engine.read(number).getEndTime() != null;
    }

    private Optional<Task> find(TaskId task, CaseNumber number) {
        return Optional.ofNullable(engine.tasks()
                .createTaskQuery()
                .taskId(task.value())
                .processInstanceBusinessKey(number.value())
                .active()
                .singleResult());
    }

    private OpenTask open(Task task, CaseNumber number) {
        return new OpenTask(
                TaskId.of(task.getId()),
                number,
                task.getTaskDefinitionKey(),
                workItems.groupOf(task.getId()),
                task.getAssignee(),
                task.getFormKey(),
                task.getCreateTime().toInstant());
    }

    private static StepRecord record(HistoricActivityInstance activity) {
        return new StepRecord(
                activity.getActivityId(),
                activity.getActivityName(),
                activity.getActivityType(),
                state(activity),
                activity.getAssignee(),
                instant(activity.getStartTime()),
                instant(activity.getEndTime()));
    }

    private static StepRecord.State state(HistoricActivityInstance activity) {
        if (activity.getEndTime() == null) {
            return StepRecord.State.RUNNING;
        }
        return StepRecord.State.ended(activity.getActivityType(), activity.isCanceled());
    }

    private String xml(String definitionId) {
        return Models.text(engine.repository().getProcessModel(definitionId));
    }

    private static Instant instant(Date moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static Map<String, Object> variables(ProcessVariable.Value... values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(ProcessVariable.Value::name, ProcessVariable.Value::value));
    }
}
