package nl.groeikracht.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** The running engine, for this package only. */
@ApplicationScoped
class Engine {

    private volatile ProcessEngine engine;

    void runs(ProcessEngine started) {
        this.engine = started;
    }

    void stopped() {
        this.engine = null;
    }

    boolean isRunning() {
        return engine != null;
    }

    RuntimeService runtime() {
        return running().getRuntimeService();
    }

    TaskService tasks() {
        return running().getTaskService();
    }

    HistoryService history() {
        return running().getHistoryService();
    }

    RepositoryService repository() {
        return running().getRepositoryService();
    }

    ManagementService management() {
        return running().getManagementService();
    }

    DecisionService decisions() {
        return running().getDecisionService();
    }

    /** The process of a case, running or ended. */
    Optional<HistoricProcessInstance> find(CaseNumber number) {
        return history()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .rootProcessInstances()
                .list()
                .stream()
                .findFirst();
    }

    HistoricProcessInstance read(CaseNumber number) {
        return find(number).orElseThrow(() -> new NotFound("process of case", number.value()));
    }

    /** Lets the engine do something; loses gracefully when another transaction was first. */
    <T> T move(Supplier<T> act) {
        try {
            return act.get();
        } catch (OptimisticLockingException otherWasFirst) {
            throw new CaseMovedMeanwhile();
        }
    }

    JobExecutor jobs() {
        return ((ProcessEngineConfigurationImpl) running().getProcessEngineConfiguration()).getJobExecutor();
    }

    private ProcessEngine running() {
        var running = engine;
        if (running == null) {
            throw new IllegalStateException("The process engine does not run");
        }
        return running;
    }
}
