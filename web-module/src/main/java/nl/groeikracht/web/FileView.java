package nl.groeikracht.web;

import java.io.Serializable;

/**
 * A document in a list, for {@code app:files}.
 *
 * @param icon {@code file}, {@code image} or {@code lock}
 * @param about from when and whom
 * @param kind sort and size, such as {@code PDF, 112 kB}
 */
public record FileView(String name, String url, String icon, String about, String kind) implements Serializable {}
