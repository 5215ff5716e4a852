package nl.groeikracht.inbox;

import java.util.List;
import nl.groeikracht.process.TaskId;

/**
 * How one of many ended.
 *
 * @param refusal key of the text that says why not; null when it was done
 */
public record BulkResult(TaskId task, String refusal, List<Object> arguments) {

    static BulkResult done(TaskId task) {
        return new BulkResult(task, null, List.of());
    }

    public boolean isDone() {
        return refusal == null;
    }
}
