package nl.groeikracht.demo;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
    DemoBase base;

    @PostConstruct
    void start() {
        if (!Demo.isOn() || !base.isNeeded()) {
            return;
        }
        LOG.log(Level.INFO, "Demo data: two municipalities with their people and schemes");
        base.load();
    }
}
