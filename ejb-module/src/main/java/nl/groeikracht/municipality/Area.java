package nl.groeikracht.municipality;

import java.io.Serializable;

/**
 * An area into which a municipality divides its work, such as Broekpolder.
 *
 * @param id our own number
 */
public record Area(long id, String gmCode, String name) implements Serializable {}
