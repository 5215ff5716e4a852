package nl.groeikracht.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.process.EngineClock;
import nl.groeikracht.process.EngineReplay;
import nl.groeikracht.shared.BusinessClock;
import nl.groeikracht.shared.Demo;
import nl.groeikracht.shared.NotFound;

/**
 * Moves the time of a demonstration forward, so that the end of a term can be seen and trained; never back. Outside a
 * demonstration there is no such thing.
 */
@Stateless
@PermitAll
public class DemoTime {

    private static final Logger LOG = System.getLogger(DemoTime.class.getName());
    private static final Duration HORIZON = Duration.ofDays(3650);

    @PersistenceContext
    EntityManager entities;

    @Inject
    BusinessClock clock;

    @Inject
    EngineClock engineClock;

    @Inject
    EngineReplay engine;

    public Instant now() {
        requireDemo();
        return clock.instant();
    }

    /** When the first of all running terms ends, or its warning comes. */
    public Optional<Instant> nextDeadline() {
        requireDemo();
        return engine.nextTimer(clock.instant().plus(HORIZON)).filter(clock.instant()::isBefore);
    }

    /** What is due by then happens at once. */
    public void moveBy(Duration step) {
        requireDemo();
        if (step.isNegative()) {
            throw new IllegalArgumentException("Time does not move back");
        }
        var ahead = (Number) entities.createNativeQuery("""
                        insert into demo_clock (ahead_seconds) values (?1)
                        on conflict (one) do update set ahead_seconds = demo_clock.ahead_seconds + excluded.ahead_seconds
                        returning ahead_seconds
                        """)
                .setParameter(1, step.toSeconds())
                .getSingleResult();
        run(Duration.ofSeconds(ahead.longValue()));
        LOG.log(Level.INFO, "The demonstration is now at {0}", clock.instant());
    }

    /** To just after the end of the first term; does nothing when no term runs. */
    public void moveToNextDeadline() {
        nextDeadline()
                .map(end -> Duration.between(clock.instant(), end).plusSeconds(2))
                .ifPresent(this::moveBy);
    }

    /** Takes up the time where the demonstration was left. */
    public void restore() {
        List<?> kept = entities.createNativeQuery("select ahead_seconds from demo_clock")
                .getResultList();
        kept.forEach(ahead -> run(Duration.ofSeconds(((Number) ahead).longValue())));
    }

    private void run(Duration ahead) {
        clock.runAhead(ahead);
        engineClock.wake();
    }

    private static void requireDemo() {
        if (!Demo.isOn()) {
            throw new NotFound("demonstration", "time");
        }
    }
}
