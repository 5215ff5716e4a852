package nl.groeikracht.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import nl.groeikracht.shared.CaseNumber;

/** The rows of {@code work_item}: which work is open, whose it is, and the facts of its case. */
@ApplicationScoped
class WorkItems {

    /** Never scored yet, or not since its facts changed. */
    private static final String STALE = "scored_on = '-infinity'";

    private static final String COPIED = """
            gm_code, scheme_id, subject, applicant, amount_cents, area, neighbourhood, theme, accent, received_on,
            decide_by, suspended_since, suspended_until, advice_until, escalated, state
            """;

    @Inject
    Sql sql;

    void requireCard(CaseNumber number) {
        sql.find(row -> row.getString(1), "select case_number from case_card where case_number = ?", number.value())
                .orElseThrow(() -> new IllegalStateException("Put the card of case " + number + " first"));
    }

    /** Holds the task until the end of the transaction: who comes second waits, and then sees what the first did. */
    void lock(TaskId task) {
        sql.list(row -> row.getString(1), "select id from work_item where id = ? for update", task.value());
    }

    String groupOf(String taskId) {
        return sql.find(row -> row.getString(1), "select group_role from work_item where id = ?", taskId)
                .orElse(null);
    }

    /** Copies the card of a case to its open work. */
    void takeOver(CaseNumber number) {
        sql.update("""
                update work_item w set
                    scheme_id = c.scheme_id, subject = c.subject, applicant = c.applicant,
                    amount_cents = c.amount_cents, area = c.area, neighbourhood = c.neighbourhood, theme = c.theme,
                    accent = c.accent, received_on = c.received_on, decide_by = c.decide_by,
                    suspended_since = c.suspended_since, suspended_until = c.suspended_until,
                    advice_until = c.advice_until, escalated = c.escalated, state = c.state, %s
                from case_card c where c.case_number = w.case_number and w.case_number = ?
                """.formatted(STALE), number.value());
    }

    /** @param item everything that the engine knows; the card gives the rest */
    void open(Item item) {
        var written = sql.update(
                """
                insert into work_item (id, waiting, activity_id, case_number, process_key, process_version, step,
                    step_name, group_role, assignee, created, %1$s)
                select ?, ?, ?, case_number, ?, ?, ?, ?, ?, coalesce(?, case when ? then handler end), ?, %1$s
                from case_card where case_number = ?
                """.formatted(COPIED),
                item.id(),
                item.waiting(),
                item.activityId(),
                item.processKey(),
                item.processVersion(),
                item.step(),
                item.stepName(),
                item.group(),
                item.assignee(),
                item.waiting(),
                item.created(),
                item.caseNumber());
        if (written != 1) {
            throw new IllegalStateException("Case " + item.caseNumber() + " has no card");
        }
    }

    void assigned(String id, String assignee) {
        sql.update(
                "update work_item set assignee = ?, " + STALE + " where id = ? and assignee is distinct from ?",
                assignee,
                id,
                assignee);
    }

    void grouped(String id, String group) {
        sql.update("update work_item set group_role = ? where id = ?", group, id);
    }

    void close(String id) {
        sql.update("delete from work_item where id = ?", id);
    }

    /** Remembers who handled a case last, so that it is known whose case it is while it waits for the applicant. */
    void handledBy(String caseNumber, String username) {
        sql.update("update case_card set handler = ? where case_number = ?", username, caseNumber);
    }

    /** An open task, or a wait, as the engine tells it. */
    record Item(
            String id,
            boolean waiting,
            String activityId,
            String caseNumber,
            String processKey,
            int processVersion,
            String step,
            String stepName,
            String group,
            String assignee,
            Date created) {}
}
