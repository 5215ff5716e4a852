package nl.groeikracht.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.shared.BusinessClock;
import org.joda.time.DateTimeUtils;

/** Lets the engine live by the application's clock: it asks its time of Joda, and Joda asks it of us. */
@ApplicationScoped
public class EngineClock {

    @Inject
    BusinessClock clock;

    @Inject
    Engine engine;

    void start() {
        DateTimeUtils.setCurrentMillisProvider(() -> clock.millis());
    }

    void stop() {
        DateTimeUtils.setCurrentMillisSystem();
    }

    /** Has the engine look for due work now, not at its next round: the clock was moved. */
    public void wake() {
        if (engine.isRunning()) {
            engine.jobs().jobWasAdded();
        }
    }
}
