package nl.groeikracht.budget;

import java.io.Serializable;

/**
 * A subject that a scheme pays for.
 *
 * @param key as the decision tables know it, {@code zorg-en-contact}
 * @param name as people read it
 */
public record Theme(String key, String name) implements Serializable {}
