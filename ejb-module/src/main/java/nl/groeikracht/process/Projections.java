package nl.groeikracht.process;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** Compares the projections with the engine, and makes them anew from it when they differ. */
@Stateless
@PermitAll
public class Projections {

    private static final String TASKS = """
            select coalesce(t.id_, w.id) from
              (select t.id_, t.assignee_, t.task_def_key_, e.business_key_ from act_ru_task t
                 join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ in (select case_number from case_card)) t
              full join (select * from work_item where not waiting) w on w.id = t.id_
            where w.id is null or t.id_ is null or w.assignee is distinct from t.assignee_
               or w.step is distinct from t.task_def_key_ or w.case_number is distinct from t.business_key_
            """;

    private static final String WAITS = """
            select coalesce(a.id_, w.id) from
              (select a.id_, e.business_key_ from act_hi_actinst a join act_ru_execution e on e.id_ = a.proc_inst_id_
                where a.end_time_ is null and a.act_type_ = any (?)
                  and e.business_key_ in (select case_number from case_card)) a
              full join (select * from work_item where waiting) w on w.id = a.id_
            where w.id is null or a.id_ is null or w.case_number is distinct from a.business_key_
            """;

    private static final String STEPS = """
            select a.id_ from act_hi_actinst a
              join act_hi_procinst p on p.id_ = a.proc_inst_id_
              join case_card c on c.case_number = p.business_key_
              left join step_fact f on f.id = a.id_
            where f.id is null or f.step is distinct from a.act_id_
               or (f.completed is null) <> (a.end_time_ is null)
               or (f.outcome = 'cancelled') <> (a.act_inst_state_ = 2 and a.end_time_ is not null and a.act_type_ <> 'eventBasedGateway')
               or (a.act_type_ = 'userTask' and a.end_time_ is not null and f.who is distinct from a.assignee_)
            """;

    private static final String CARDS = """
            select w.id from work_item w join case_card c using (case_number)
            where (w.gm_code, w.subject, w.applicant, w.amount_cents, w.area, w.theme, w.received_on, w.decide_by,
                   w.suspended_since, w.suspended_until, w.advice_until, w.escalated, w.state)
               is distinct from
                  (c.gm_code, c.subject, c.applicant, c.amount_cents, c.area, c.theme, c.received_on, c.decide_by,
                   c.suspended_since, c.suspended_until, c.advice_until, c.escalated, c.state)
            """;

    @Inject
    Engine engine;

    @Inject
    Sql sql;

    @Inject
    WorkItems workItems;

    @Inject
    StepFacts stepFacts;

    /** Says what differs, one line each: which projection and which row. Empty when all is well. */
    public List<String> check() {
        var differences = new ArrayList<String>();
        differences.addAll(sql.list(row -> "task " + row.getString(1), TASKS));
        differences.addAll(sql.list(row -> "wait " + row.getString(1), WAITS, (Object) waits()));
        differences.addAll(sql.list(row -> "step " + row.getString(1), STEPS));
        differences.addAll(sql.list(row -> "card " + row.getString(1), CARDS));
        return differences;
    }

    /** Makes both projections anew; what the engine's history forgot stays in the facts. */
    public void rebuild() {
        sql.update("delete from work_item");
        engine.tasks().createTaskQuery().active().list().forEach(this::open);
        steps().forEach(this::record);
        sql.update("""
                update step_fact f set claimed = taken.at
                from (select t.act_inst_id_ as id, min(l.timestamp_) as at
                      from act_hi_identitylink l join act_hi_taskinst t on t.id_ = l.task_id_
                      where l.type_ = 'assignee' and l.operation_type_ = 'add' and l.user_id_ is not null
                      group by t.act_inst_id_) taken
                where f.id = taken.id and f.claimed is null
                """);
    }

    private List<HistoricActivityInstance> steps() {
        return engine.history().createHistoricActivityInstanceQuery().list();
    }

    private void open(Task task) {
        var process = engine.history()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var activity = engine.history()
                .createHistoricTaskInstanceQuery()
                .taskId(task.getId())
                .singleResult()
                .getActivityInstanceId();
        workItems.open(new WorkItems.Item(
                task.getId(),
                false,
                activity,
                process.getBusinessKey(),
                process.getProcessDefinitionKey(),
                process.getProcessDefinitionVersion(),
                task.getTaskDefinitionKey(),
                task.getName(),
                group(task),
                task.getAssignee(),
                task.getCreateTime()));
    }

    private void record(HistoricActivityInstance step) {
        var process = engine.history()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(step.getProcessInstanceId())
                .singleResult();
        stepFacts.begun(
                step.getId(),
                process.getBusinessKey(),
                process.getProcessDefinitionKey(),
                process.getProcessDefinitionVersion(),
                step.getActivityId(),
                step.getActivityName(),
                step.getActivityType(),
                step.getStartTime());
        if (step.getEndTime() != null) {
            stepFacts.ended(
                    step.getId(), StepRecord.State.ended(step.getActivityType(), step.isCanceled()), step.getEndTime());
        } else if (ProjectionWriter.WAITS.contains(step.getActivityType())) {
            workItems.open(ProjectionWriter.waitAt(
                    step.getId(),
                    process.getBusinessKey(),
                    process.getProcessDefinitionKey(),
                    process.getProcessDefinitionVersion(),
                    step.getActivityId(),
                    step.getActivityName(),
                    step.getStartTime()));
        }
        if (step.getAssignee() != null) {
            stepFacts.taken(step.getId(), step.getAssignee(), null);
        }
        if (step.getTaskId() != null) {
            stepFacts.groupedAgain(step.getId(), step.getTaskId());
        }
    }

    private String group(Task task) {
        return engine.tasks().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElse(null);
    }

    private static String[] waits() {
        return ProjectionWriter.WAITS.toArray(String[]::new);
    }
}
