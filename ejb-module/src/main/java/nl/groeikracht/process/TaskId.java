package nl.groeikracht.process;

import java.io.Serializable;
import java.util.regex.Pattern;
import nl.groeikracht.shared.NotFound;

/** One piece of work for a person, as the engine knows it. */
public record TaskId(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-zA-Z-]{1,64}");

    /** @throws NotFound when this is no task id: a mistyped id is a task that does not exist */
    public TaskId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound("task", String.valueOf(value));
        }
    }

    public static TaskId of(String value) {
        return new TaskId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
