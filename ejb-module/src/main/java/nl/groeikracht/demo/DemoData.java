package nl.groeikracht.demo;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import nl.groeikracht.shared.Demo;

/** Fills an empty database at the start of a demonstration. Does nothing in production, and nothing the second time. */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
@PermitAll
@TransactionManagement(BEAN)
public class DemoData {

    private static final Logger LOG = System.getLogger(DemoData.class.getName());

    @Inject
    DemoTime time;

    @Inject
    DemoBase base;

    @Inject
    DemoPast past;

    @Resource
    ManagedExecutorService background;

    @PostConstruct
    void start() {
        if (!Demo.isOn()) {
            return;
        }
        time.restore();
        if (!base.isNeeded()) {
            return;
        }
        LOG.log(Level.INFO, "Demo data: municipalities with their people and schemes");
        base.load();
        background.execute(this::makePast);
    }

    /** After the start, so that nobody waits for it: the first page is there while the past is being made. */
    private void makePast() {
        var begin = System.nanoTime();
        try {
            past.make();
            base.complete();
            LOG.log(
                    Level.INFO,
                    "Demo data: ready after {0} s",
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "The demo data broke off; what is there can be used", broken);
        }
    }
}
