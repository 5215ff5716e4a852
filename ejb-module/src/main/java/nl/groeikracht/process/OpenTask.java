package nl.groeikracht.process;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import nl.groeikracht.shared.CaseNumber;

/**
 * Work that waits for a person.
 *
 * @param step id in the diagram, {@code checkCompleteness}
 * @param group code of the role that may do it
 * @param assignee user name, or null when nobody took it yet
 * @param page path of the page that handles it
 */
public record OpenTask(
        TaskId id, CaseNumber number, String step, String group, String assignee, String page, Instant created)
        implements Serializable {

    public boolean isFree() {
        return assignee == null;
    }

    public boolean isOf(String username) {
        return username != null && username.equals(assignee);
    }

    public Optional<String> takenBy() {
        return Optional.ofNullable(assignee);
    }
}
