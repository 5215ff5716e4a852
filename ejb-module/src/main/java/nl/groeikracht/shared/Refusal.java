package nl.groeikracht.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * Something that the law, the scheme or good order does not allow. It takes the whole use case back, and tells the
 * person at the screen why in plain words: {@link #key()} and {@link #arguments()} name a text of the page bundles.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key the text's key, such as {@code refusal.ceilingExceeded}
     * @param arguments what the text needs: amounts, dates, names
     */
    public Refusal(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
