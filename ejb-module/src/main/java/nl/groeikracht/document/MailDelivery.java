package nl.groeikracht.document;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Empties the outbox, every ten seconds, on every node: what one is busy with the others leave alone. */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class MailDelivery {

    private static final Logger LOG = System.getLogger(MailDelivery.class.getName());
    private static final int SECONDS_BETWEEN_ROUNDS = 10;

    /** So that a flood of messages does not keep one round going for ever. */
    private static final int MOST_PER_ROUND = 200;

    @Inject
    DeliveryRound round;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private ScheduledFuture<?> rounds;
    private volatile boolean held;

    @PostConstruct
    void start() {
        rounds = scheduler.scheduleWithFixedDelay(
                this::round, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    /** No rounds by itself from now on: the past of a demonstration sends its mail in its own time. */
    public void hold() {
        held = true;
    }

    public void goOn() {
        held = false;
    }

    private void round() {
        if (!held) {
            deliverAll();
        }
    }

    /** One round; a failure ends the round, never the delivery. */
    public void deliverAll() {
        try {
            for (var sent = 0; sent < MOST_PER_ROUND && round.deliverNext(); sent++) {}
            reportAll();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "A round of mail delivery broke off; the next one goes on", failure);
        }
    }

    private void reportAll() {
        for (var reported = 0; reported < MOST_PER_ROUND; reported++) {
            var next = round.nextToReport();
            if (next.isEmpty()) {
                return;
            }
            report(next.get());
        }
    }

    private void report(MessageId message) {
        try {
            round.report(message);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "What became of message " + message + " is told again later", failure);
            round.reportLater(message);
        }
    }
}
