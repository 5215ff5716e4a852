package nl.groeikracht.bpmn;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;

/**
 * A variable that routes a process: its name and its type in our words.
 *
 * <p>Moments are kept as {@link Date} and choices by their name, because that is what timers and conditions in a diagram
 * can read.
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public ProcessVariable {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
    }

    public static <T> ProcessVariable<T> variable(String name, Class<T> type) {
        return new ProcessVariable<>(name, type);
    }

    /** This variable with a value, as the process keeps it. */
    public Value of(T value) {
        return new Value(name, stored(Objects.requireNonNull(value, name)));
    }

    /** The value in our words, from what the process kept. */
    public T read(Object stored) {
        if (stored instanceof Date moment) return type.cast(moment.toInstant());
        if (type.isEnum()) return choice(stored);
        return type.cast(stored);
    }

    private static Object stored(Object value) {
        if (value instanceof Instant moment) return Date.from(moment);
        if (value instanceof Enum<?> choice) return choice.name();
        return value;
    }

    private T choice(Object stored) {
        if (stored == null) return null;
        return Arrays.stream(type.getEnumConstants())
                .filter(candidate -> ((Enum<?>) candidate).name().equals(stored))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(stored + " is no choice of " + name));
    }

    /** A value to give to a process: a Boolean, a String or a Date. */
    public record Value(String name, Object value) {}
}
