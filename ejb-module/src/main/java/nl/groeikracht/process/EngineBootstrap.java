package nl.groeikracht.process;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * Starts what everything else stands on: first the database comes to this version, then the engine runs.
 *
 * <p>A bean that touches tables at its own start says {@code @DependsOn("EngineBootstrap")}.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(BEAN)
public class EngineBootstrap {

    private static final String NAME = "groeikracht";

    @Resource(lookup = "java:jboss/datasources/groeikracht-owner")
    private DataSource owner;

    @Resource(lookup = "java:jboss/datasources/groeikracht")
    private DataSource database;

    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/jobs")
    private ManagedExecutorService jobThreads;

    @Resource(lookup = "java:jboss/ee/concurrency/factory/jobs")
    private ManagedThreadFactory acquisitionThreads;

    @Inject
    BeanManager beans;

    @Inject
    ProjectionWriter projections;

    @Inject
    Instance<ModelChange> changes;

    @Inject
    Engine engine;

    @Inject
    EngineClock engineClock;

    private ProcessEngine running;
    private ManagedJobExecutor jobs;

    @PostConstruct
    void start() {
        Migrations.run(owner);
        engineClock.start();
        jobs = new ManagedJobExecutor(jobThreads, acquisitionThreads);
        running = configuration().buildProcessEngine();
        deployModels();
        new ModelMigrations(running, changes.stream().toList()).run();
        engine.runs(running);
        jobs.start();
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            engine.stopped();
            jobs.shutdown();
            running.close();
            engineClock.stop();
        }
    }

    private ProcessEngineConfiguration configuration() {
        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName(NAME);
        configuration.setClassLoader(getClass().getClassLoader());
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(new Delegates(beans));
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorDeploymentAware(true);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setCustomHistoryEventHandlers(List.of(projections));
        configuration.setEnforceHistoryTimeToLive(true);
        // What happened in a case is destroyed with its dossier, never by the age of a model alone.
        configuration.setHistoryCleanupEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDbIdentityUsed(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        return configuration;
    }

    /** A model that did not change is not deployed again; running cases of an earlier version are taken over afterwards. */
    private void deployModels() {
        var repository = running.getRepositoryService();
        var deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        for (var model : Models.ALL) {
            deployment.addString(model, Models.text(Models.open(model)));
        }
        deployment.deploy();
        repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(known -> running.getManagementService().registerDeploymentForJobExecutor(known.getId()));
    }
}
