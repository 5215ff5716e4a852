package nl.groeikracht.retention;

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
import nl.groeikracht.shared.CaseNumber;

/** Works through the lists of which the destruction was started, in the background; a restart goes on where it was. */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Destruction {

    private static final Logger LOG = System.getLogger(Destruction.class.getName());
    private static final int SECONDS_BETWEEN_ROUNDS = 10;
    private static final int MESSAGE_LIMIT = 500;

    @Inject
    DestructionRound round;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = scheduler.scheduleWithFixedDelay(
                this::goOn, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    /** One round; a failure ends the round, never the work. */
    private void goOn() {
        try {
            round.lists().forEach(this::goOn);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "A round of destruction broke off; the next one goes on", failure);
        }
    }

    /** A dossier that cannot be destroyed now does not keep the others waiting. */
    private void goOn(CaseNumber list) {
        for (var dossier : round.left(list)) {
            try {
                round.destroy(list, dossier);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "Dossier " + dossier + " is destroyed later", failure);
                round.troubled(list, trouble(dossier, failure));
            }
        }
        round.finish(list);
    }

    private static String trouble(CaseNumber dossier, Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var text = dossier + ": " + cause.getMessage();
        return text.length() > MESSAGE_LIMIT ? text.substring(0, MESSAGE_LIMIT) : text;
    }
}
