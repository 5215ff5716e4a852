package nl.groeikracht.process;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;

/** Whether the application can do its work. */
@Stateless
@LocalBean
@Local(BooleanSupplier.class)
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class EngineState implements BooleanSupplier {

    @Inject
    Engine engine;

    @Inject
    Sql sql;

    /** True when the engine runs and the database answers. */
    public boolean isReady() {
        return engine.isRunning() && databaseAnswers();
    }

    /** For the readiness check, which stands outside the application and knows none of its classes. */
    @Override
    public boolean getAsBoolean() {
        return isReady();
    }

    private boolean databaseAnswers() {
        try {
            return sql.find(row -> row.getInt(1), "select 1").isPresent();
        } catch (IllegalStateException unreachable) {
            return false;
        }
    }
}
