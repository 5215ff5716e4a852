package nl.groeikracht.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeikracht.process.OpenTask;

/** Shows a task with its team. */
@ApplicationScoped
class GrowthTasks {

    @Inject
    GrowthViews views;

    @Inject
    GrowthRecords records;

    GrowthTask of(OpenTask task) {
        return new GrowthTask(task, views.of(records.read(task.number())));
    }
}
