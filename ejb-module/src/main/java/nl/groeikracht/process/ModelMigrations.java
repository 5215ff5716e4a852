package nl.groeikracht.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Takes running cases over to the newest version of their model. Timers keep their moments, waits keep waiting for the
 * same message, tasks keep their owner. A case that cannot be taken over stays where it is and is reported.
 */
final class ModelMigrations {

    private static final Logger LOG = Logger.getLogger(ModelMigrations.class.getName());

    private final ProcessEngine engine;
    private final Map<String, ModelChange> changes;

    ModelMigrations(ProcessEngine engine, List<ModelChange> changes) {
        this.engine = engine;
        this.changes = changes.stream().collect(Collectors.toMap(ModelChange::processKey, change -> change));
    }

    /** @return how many cases were taken over */
    int run() {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .mapToInt(this::takeOver)
                .sum();
    }

    private int takeOver(ProcessDefinition newest) {
        return engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(newest.getKey())
                .list()
                .stream()
                .filter(earlier -> earlier.getVersion() < newest.getVersion())
                .mapToInt(earlier -> takeOver(earlier, newest))
                .sum();
    }

    private int takeOver(ProcessDefinition earlier, ProcessDefinition newest) {
        var cases = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(earlier.getId())
                .list();
        if (cases.isEmpty()) {
            return 0;
        }
        var plan = plan(earlier, newest);
        int done = (int) cases.stream().filter(one -> takeOver(one, plan)).count();
        LOG.info(() -> done + " of " + cases.size() + " cases of " + newest.getKey() + " went from version "
                + earlier.getVersion() + " to " + newest.getVersion());
        return done;
    }

    private MigrationPlan plan(ProcessDefinition earlier, ProcessDefinition newest) {
        var equal = engine.getRuntimeService()
                .createMigrationPlan(earlier.getId(), newest.getId())
                .mapEqualActivities();
        var taken = equal.build().getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        var model = engine.getRepositoryService().getBpmnModelInstance(earlier.getId());
        moves(newest.getKey()).forEach((from, to) -> {
            if (!taken.contains(from) && model.getModelElementById(from) != null) {
                equal.mapActivities(from, to);
            }
        });
        return equal.build();
    }

    private Map<String, String> moves(String processKey) {
        return changes.containsKey(processKey) ? changes.get(processKey).moves() : Map.of();
    }

    private boolean takeOver(ProcessInstance running, MigrationPlan plan) {
        try {
            giveWhatIsNew(running);
            engine.getRuntimeService()
                    .newMigration(plan)
                    .processInstanceIds(running.getId())
                    .execute();
            return true;
        } catch (ProcessEngineException refused) {
            LOG.log(Level.SEVERE, refused, () -> "Case " + running.getBusinessKey() + " stays at its earlier model");
            return false;
        }
    }

    private void giveWhatIsNew(ProcessInstance running) {
        var definition = engine.getRepositoryService().getProcessDefinition(running.getProcessDefinitionId());
        var change = changes.get(definition.getKey());
        if (change != null) {
            var runtime = engine.getRuntimeService();
            var known = new HashMap<>(runtime.getVariables(running.getId()));
            runtime.setVariables(running.getId(), change.variables(known));
        }
    }
}
