package nl.groeikracht.process;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs the engine's jobs on the server's managed threads: one looks for due work, a few others do it. */
class ManagedJobExecutor extends JobExecutor {

    private static final int SHORTEST_WAIT = 1_000;
    private static final int LONGEST_WAIT = 10_000;
    private static final int WAIT_FOR_THE_LAST = 5_000;

    private final ManagedExecutorService executor;
    private final ManagedThreadFactory threads;

    ManagedJobExecutor(ManagedExecutorService executor, ManagedThreadFactory threads) {
        this.executor = executor;
        this.threads = threads;
        name = "groeikracht jobs";
        setWaitTimeInMillis(SHORTEST_WAIT);
        setMaxWait(LONGEST_WAIT);
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        try {
            jobAcquisitionThread.join(WAIT_FOR_THE_LAST);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            executor.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException busy) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
