package nl.groeikracht.casework;

import java.io.Serializable;
import java.util.List;

/**
 * What the law asks at this point.
 *
 * @param key names the text: {@code law.} and this key
 * @param article the rule
 * @param fulfilled whether it is met now; null when that depends on what the employee does
 * @param arguments dates and amounts for the text
 */
public record LawHint(String key, String article, Boolean fulfilled, List<Object> arguments) implements Serializable {

    public LawHint {
        arguments = List.copyOf(arguments);
    }

    /** What depends on what the employee does. */
    public static LawHint asks(String key, String article, Object... arguments) {
        return new LawHint(key, article, null, List.of(arguments));
    }

    /** What is met now, or not. */
    public static LawHint of(String key, String article, boolean fulfilled, Object... arguments) {
        return new LawHint(key, article, fulfilled, List.of(arguments));
    }
}
