package nl.groeikracht.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Lets the engine live by the application's clock. */
@ApplicationScoped
public class EngineClock {

    private volatile ManagedJobExecutor jobs;

    void wakes(ManagedJobExecutor jobExecutor) {
        this.jobs = jobExecutor;
    }

    /** From now on the engine's time runs this far ahead; timers that are due by then go off at once. */
    public void follow(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
        wake();
    }

    /** Has the engine look for due work now, not at its next round. */
    public void wake() {
        var waiting = jobs;
        if (waiting != null) {
            waiting.jobWasAdded();
        }
    }
}
