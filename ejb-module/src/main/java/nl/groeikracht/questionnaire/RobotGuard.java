package nl.groeikracht.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps robots out without any service outside: a field that only a robot fills in, a time in which nobody can read and
 * answer, and a most from one address in an hour. Addresses are in memory only, and forgotten after that hour.
 */
@ApplicationScoped
class RobotGuard {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<String, Deque<Instant>> tries = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    static boolean isRobot(Sender sender, int leastSeconds) {
        return sender.trap() != null && !sender.trap().isEmpty()
                || sender.taken() == null
                || sender.taken().compareTo(Duration.ofSeconds(leastSeconds)) < 0;
    }

    /**
     * Counts a try from an address. Beyond the first one too many it no longer counts how many.
     *
     * @return how many there were in the last hour, this one included; two more than the most at most
     */
    int count(ShortCode questionnaire, Sender sender, int most) {
        var now = clock.instant();
        var number = new AtomicInteger();
        tries.compute(questionnaire + " " + sender.address(), (key, known) -> {
            var recent = known == null ? new ArrayDeque<Instant>() : known;
            forgetOld(recent, now);
            if (recent.size() <= most + 1) {
                recent.addLast(now);
            }
            number.set(recent.size());
            return recent;
        });
        return number.get();
    }

    /** Nothing older than an hour stays behind. */
    void forget() {
        var now = clock.instant();
        tries.keySet()
                .forEach(key -> tries.computeIfPresent(key, (same, known) -> {
                    forgetOld(known, now);
                    return known.isEmpty() ? null : known;
                }));
    }

    boolean isEmpty() {
        return tries.isEmpty();
    }

    private static void forgetOld(Deque<Instant> recent, Instant now) {
        while (!recent.isEmpty() && recent.peekFirst().isBefore(now.minus(HOUR))) {
            recent.removeFirst();
        }
    }
}
