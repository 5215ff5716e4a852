package nl.groeikracht.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;

/** The rows of {@code step_fact}: when a case came to each step, who took it up, when it left and how. */
@ApplicationScoped
class StepFacts {

    @Inject
    Sql sql;

    void begun(
            String id,
            String caseNumber,
            String processKey,
            int version,
            String step,
            String name,
            String kind,
            Date at) {
        sql.update("""
                insert into step_fact (id, case_number, gm_code, scheme_id, process_key, process_version, step,
                    step_name, kind, created, outcome)
                select ?, case_number, gm_code, scheme_id, ?, ?, ?, ?, ?, ?, 'running'
                from case_card where case_number = ?
                on conflict (id) do nothing
                """, id, processKey, version, step, name, kind, at, caseNumber);
    }

    void grouped(String id, String role) {
        sql.update("update step_fact set role = ? where id = ?", role, id);
    }

    /** For a rebuild: the role for which the engine once offered this task. */
    void groupedAgain(String id, String taskId) {
        sql.update("""
                update step_fact set role = coalesce(role, (
                    select max(l.group_id_) from act_hi_identitylink l where l.task_id_ = ? and l.type_ = 'candidate'))
                where id = ?
                """, taskId, id);
    }

    /** Who has it now, and since when somebody has it; back to nobody keeps the first moment. */
    void taken(String id, String who, Date at) {
        sql.update(
                "update step_fact set who = ?, claimed = coalesce(claimed, case when ? then ?::timestamptz end) where id = ?",
                who,
                who != null,
                at,
                id);
    }

    void ended(String id, StepRecord.State how, Date at) {
        sql.update(
                "update step_fact set completed = ?, outcome = ? where id = ?",
                at,
                how == StepRecord.State.CANCELLED ? "cancelled" : "completed",
                id);
    }
}
