package nl.groeikracht.monitoring;

import java.io.Serializable;
import java.util.List;

/**
 * Cases behind a figure, the longest waiting first.
 *
 * @param total of the whole selection
 * @param next case number after which the following page starts; null on the last one
 */
public record CasePage(List<CaseLine> lines, long total, String next) implements Serializable {}
