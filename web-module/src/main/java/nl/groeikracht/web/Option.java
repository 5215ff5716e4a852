package nl.groeikracht.web;

import java.io.Serializable;

/** A choice in a filter, for {@code app:select}. */
public record Option(String value, String label, boolean selected) implements Serializable {}
