package nl.groeikracht.process;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Has the engine work in the time of its caller, on the caller's thread: so that the past of a demonstration goes
 * through the same steps and timers as the present. Meanwhile the engine's own threads rest.
 */
@ApplicationScoped
public class EngineReplay {

    @Inject
    Engine engine;

    @Inject
    Clock clock;

    /** The engine starts nothing by itself from now on. */
    public void hold() {
        engine.jobs().shutdown();
    }

    public void goOn() {
        engine.jobs().start();
    }

    /** The first timer that goes off before this moment. */
    public Optional<Instant> nextTimer(Instant before) {
        return engine
                .management()
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(before))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(timer -> timer.getDuedate().toInstant())
                .findFirst();
    }

    /** Does all work that waits at this moment of the caller's time, and the work that follows from it. */
    public void workOff() {
        for (var job = nextJob(); job.isPresent(); job = nextJob()) {
            engine.management().executeJob(job.get().getId());
        }
    }

    private Optional<Job> nextJob() {
        var now = Date.from(clock.instant());
        return engine.management().createJobQuery().executable().active().orderByJobId().asc().list().stream()
                .filter(not(job ->
                        job.getCreateTime() != null && job.getCreateTime().after(now)))
                .findFirst();
    }
}
