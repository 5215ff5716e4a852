package nl.groeikracht.web.monitor;

import java.io.Serializable;

/** A figure with how it changed; {@code href} leads to the cases that it counts, or is null. */
public record Kpi(String label, String value, String delta, String tone, String icon, String href)
        implements Serializable {}
