package nl.groeikracht.process;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** What went wrong in the engine. Knows nothing of rights: the use case that calls has checked them. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class Incidents {

    private static final int TRIES = 3;
    private static final int MOST = 200;

    private static final String SELECT = """
            select i.id_, e.business_key_, c.gm_code, c.subject, i.activity_id_, i.incident_msg_,
                i.incident_timestamp_, i.configuration_, i.proc_def_id_, coalesce(j.retries_, 0) as retries
            from act_ru_incident i
            join act_ru_execution e on e.id_ = i.proc_inst_id_
            join case_card c on c.case_number = e.business_key_
            left join act_ru_job j on j.id_ = i.configuration_
            where i.incident_type_ = 'failedJob'
            """;

    @Inject
    Engine engine;

    @Inject
    Sql sql;

    /** The open incidents of these municipalities, the newest first; at most 200. */
    public List<Incident> open(Collection<String> gmCodes) {
        return sql.list(
                row -> incident(row, ""),
                SELECT + " and c.gm_code = any (?) order by i.incident_timestamp_ desc limit " + MOST,
                (Object) gmCodes.toArray(String[]::new));
    }

    /** With all that is known of its cause. */
    public Optional<Incident> find(String id) {
        return sql.find(row -> incident(row, story(row.getString("configuration_"))), SELECT + " and i.id_ = ?", id);
    }

    /** Has the engine try again, now. The incident is gone; it comes back when it goes wrong again. */
    public void retry(String id) {
        var job = sql.find(row -> row.getString("configuration_"), SELECT + " and i.id_ = ?", id);
        job.ifPresent(jobId -> {
            engine.management().setJobDuedate(jobId, ClockUtil.getCurrentTime());
            engine.management().setJobRetries(jobId, TRIES);
        });
    }

    private String story(String jobId) {
        var trace = engine.management().getJobExceptionStacktrace(jobId);
        return trace == null ? "" : trace;
    }

    private Incident incident(ResultSet row, String details) throws SQLException {
        var step = row.getString("activity_id_");
        return new Incident(
                row.getString("id_"),
                new CaseNumber(row.getString("business_key_")),
                row.getString("gm_code"),
                row.getString("subject"),
                step,
                label(row.getString("proc_def_id_"), step),
                Optional.ofNullable(row.getString("incident_msg_")).orElse(""),
                details,
                row.getTimestamp("incident_timestamp_").toInstant(),
                row.getInt("retries"));
    }

    private String label(String definitionId, String step) {
        var element = engine.repository().getBpmnModelInstance(definitionId).getModelElementById(step);
        return element instanceof FlowElement labelled && labelled.getName() != null ? labelled.getName() : step;
    }
}
