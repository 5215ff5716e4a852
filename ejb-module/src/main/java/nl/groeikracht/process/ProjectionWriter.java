package nl.groeikracht.process;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.ACTIVITY_INSTANCE_END;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.ACTIVITY_INSTANCE_START;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.IDENTITY_LINK_ADD;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.TASK_INSTANCE_COMPLETE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.TASK_INSTANCE_CREATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.TASK_INSTANCE_DELETE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.TASK_INSTANCE_UPDATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;

/** Hears what happens in the engine and keeps the projections level with it, in the same transaction. */
@ApplicationScoped
class ProjectionWriter implements HistoryEventHandler {

    /** Elements where a case waits for someone outside. */
    static final Set<String> WAITS = Set.of("eventBasedGateway", "receiveTask", "intermediateMessageCatch");

    private static final String CASEWORKER = "caseworker";

    @Inject
    WorkItems workItems;

    @Inject
    StepFacts stepFacts;

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricTaskInstanceEventEntity task && task.getProcessInstanceId() != null) {
            handle(task);
        } else if (event instanceof HistoricActivityInstanceEventEntity activity) {
            handle(activity);
        } else if (event instanceof HistoricIdentityLinkLogEventEntity link
                && link.isEventOfType(IDENTITY_LINK_ADD)
                && link.getTaskId() != null
                && link.getGroupId() != null) {
            workItems.grouped(link.getTaskId(), link.getGroupId());
        }
    }

    private void handle(HistoricActivityInstanceEventEntity activity) {
        if (activity.isEventOfType(ACTIVITY_INSTANCE_START)) {
            var model = model(activity);
            stepFacts.begun(
                    activity.getActivityInstanceId(),
                    caseOf(activity),
                    model.getKey(),
                    model.getVersion(),
                    activity.getActivityId(),
                    activity.getActivityName(),
                    activity.getActivityType(),
                    activity.getStartTime());
            if (WAITS.contains(activity.getActivityType())) {
                workItems.open(waitAt(
                        activity.getActivityInstanceId(),
                        caseOf(activity),
                        model.getKey(),
                        model.getVersion(),
                        activity.getActivityId(),
                        activity.getActivityName(),
                        activity.getStartTime()));
            }
        } else if (activity.isEventOfType(ACTIVITY_INSTANCE_END)) {
            stepFacts.ended(
                    activity.getActivityInstanceId(),
                    StepRecord.State.ended(activity.getActivityType(), activity.isCanceled()),
                    activity.getEndTime());
            if (WAITS.contains(activity.getActivityType())) {
                workItems.close(activity.getActivityInstanceId());
            }
        }
    }

    private void handle(HistoricTaskInstanceEventEntity task) {
        if (task.isEventOfType(TASK_INSTANCE_CREATE)) {
            opened(task);
        } else if (task.isEventOfType(TASK_INSTANCE_UPDATE)) {
            workItems.assigned(task.getTaskId(), task.getAssignee());
            stepFacts.taken(task.getActivityInstanceId(), task.getAssignee(), ClockUtil.getCurrentTime());
        } else if (task.isEventOfType(TASK_INSTANCE_COMPLETE)) {
            closed(task);
            var group = workItems.groupOf(task.getTaskId());
            if (CASEWORKER.equals(group)) {
                workItems.handledBy(caseOf(task), task.getAssignee());
            }
            workItems.close(task.getTaskId());
        } else if (task.isEventOfType(TASK_INSTANCE_DELETE)) {
            workItems.close(task.getTaskId());
        }
    }

    private void opened(HistoricTaskInstanceEventEntity task) {
        var entity = Context.getCommandContext().getTaskManager().findTaskById(task.getTaskId());
        var model = model(task);
        var group = group(entity);
        workItems.open(new WorkItems.Item(
                task.getTaskId(),
                false,
                task.getActivityInstanceId(),
                caseOf(task),
                model.getKey(),
                model.getVersion(),
                task.getTaskDefinitionKey(),
                task.getName(),
                group,
                task.getAssignee(),
                entity.getCreateTime()));
        stepFacts.grouped(task.getActivityInstanceId(), group);
    }

    private void closed(HistoricTaskInstanceEventEntity task) {
        stepFacts.taken(task.getActivityInstanceId(), task.getAssignee(), ClockUtil.getCurrentTime());
    }

    static WorkItems.Item waitAt(
            String id, String caseNumber, String processKey, int version, String step, String name, Date since) {
        return new WorkItems.Item(id, true, id, caseNumber, processKey, version, step, name, CASEWORKER, null, since);
    }

    private static String group(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElse(null);
    }

    private static ProcessDefinitionEntity model(HistoryEvent event) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(event.getProcessDefinitionId());
    }

    private static String caseOf(HistoryEvent event) {
        return Context.getCommandContext()
                .getExecutionManager()
                .findExecutionById(event.getProcessInstanceId())
                .getBusinessKey();
    }
}
