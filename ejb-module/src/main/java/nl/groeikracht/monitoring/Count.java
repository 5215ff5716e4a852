package nl.groeikracht.monitoring;

import java.io.Serializable;
import nl.groeikracht.shared.Money;

/** How many cases share a key (an area, a theme, an age band), and for how much was asked. */
public record Count(String key, long cases, Money asked) implements Serializable {}
