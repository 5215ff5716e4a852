package nl.groeikracht.process;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/**
 * Makes the engine forget cases that have ended: steps, tasks, variables, comments and answers of decision tables. The
 * use case that calls has checked that their dossier may be destroyed.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class ProcessErasure {

    /** What the engine keeps about a process beside its history. */
    private static final List<String> LEFT_BEHIND = List.of(
            "delete from act_hi_dec_in where dec_inst_id_ in (select id_ from act_hi_decinst where proc_inst_id_ = ?)",
            "delete from act_hi_dec_out where dec_inst_id_ in (select id_ from act_hi_decinst where proc_inst_id_ = ?)",
            "delete from act_hi_decinst where proc_inst_id_ = ?",
            "delete from act_hi_op_log where proc_inst_id_ = ?");

    @Inject
    Engine engine;

    @Inject
    Sql sql;

    /** @throws IllegalStateException when one of them still runs */
    public void erase(Collection<CaseNumber> numbers) {
        for (var number : numbers) {
            engine.history()
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(number.value())
                    .list()
                    .forEach(process -> {
                        if (process.getEndTime() == null) {
                            throw new IllegalStateException("The process of " + number + " still runs");
                        }
                        LEFT_BEHIND.forEach(statement -> sql.update(statement, process.getId()));
                        engine.history().deleteHistoricProcessInstance(process.getId());
                    });
        }
    }
}
