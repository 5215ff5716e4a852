package nl.groeikracht.process;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;

/** Whether the application can do its work. */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class EngineState {

    @Inject
    Engine engine;

    @Inject
    Sql sql;

    /** True when the engine runs and the database answers. */
    public boolean isReady() {
        return engine.isRunning() && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try {
            return sql.find(row -> row.getInt(1), "select 1").isPresent();
        } catch (IllegalStateException unreachable) {
            return false;
        }
    }
}
