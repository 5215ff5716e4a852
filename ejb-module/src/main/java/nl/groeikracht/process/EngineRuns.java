package nl.groeikracht.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the engine runs and its database answers. */
@Readiness
@ApplicationScoped
public class EngineRuns implements HealthCheck {

    @Inject
    Engine engine;

    @Inject
    Sql sql;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine runs").status(engine.isRunning() && databaseAnswers()).build();
    }

    private boolean databaseAnswers() {
        try {
            return sql.find(row -> row.getInt(1), "select 1").isPresent();
        } catch (IllegalStateException unreachable) {
            return false;
        }
    }
}
