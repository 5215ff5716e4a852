package nl.groeikracht.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The application is ready when its engine runs and the database answers. The server reads health checks from the
 * package's lib only, where the application's own classes are not seen; so it is asked by its name, for a yes or a no.
 */
@Readiness
@ApplicationScoped
public class EngineReadiness implements HealthCheck {

    private static final String ENGINE_STATE =
            "java:global/groeikracht/ejb-module/EngineState!java.util.function.BooleanSupplier";

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine").status(isReady()).build();
    }

    /** Not there at all: the application is not started yet, or stops. */
    private static boolean isReady() {
        try {
            return ((BooleanSupplier) new InitialContext().lookup(ENGINE_STATE)).getAsBoolean();
        } catch (NamingException notThere) {
            return false;
        }
    }
}
