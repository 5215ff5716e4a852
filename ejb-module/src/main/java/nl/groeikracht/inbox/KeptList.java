package nl.groeikracht.inbox;

import java.io.Serializable;

/**
 * One of my own lists.
 *
 * @param filters as the page writes them in its address
 */
public record KeptList(long id, String name, String filters) implements Serializable {}
