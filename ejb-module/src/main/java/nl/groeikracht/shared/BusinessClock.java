package nl.groeikracht.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock of the application; the engine follows it. It runs with the system's time. In a demonstration it can be
 * moved forward, so that the end of a term can be seen and trained; never back.
 */
@ApplicationScoped
public class BusinessClock extends Clock {

    private final ThreadLocal<Duration> ago = ThreadLocal.withInitial(() -> Duration.ZERO);
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return Dutch.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead).minus(ago.get());
    }

    /** How far this clock runs ahead of the system's time; zero outside a demonstration. */
    public Duration ahead() {
        return ahead;
    }

    /** @throws IllegalArgumentException when this would move time back: what has happened stays happened */
    public void runAhead(Duration newAhead) {
        if (newAhead.compareTo(ahead) < 0) {
            throw new IllegalArgumentException("Time does not move back");
        }
        ahead = newAhead;
    }

    /**
     * Does something as if it were a moment in the past. Only for the thread that calls: for everyone else it is now. The
     * past of a demonstration is made like this, by the same use cases as the present.
     */
    public void asOf(Instant moment, Runnable deed) {
        var before = ago.get();
        ago.set(before.plus(Duration.between(moment, instant())));
        try {
            deed.run();
        } finally {
            ago.set(before);
        }
    }
}
