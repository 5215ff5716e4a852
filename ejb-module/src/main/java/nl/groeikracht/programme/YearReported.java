package nl.groeikracht.programme;

import java.io.Serializable;

/**
 * What people tell of a year.
 *
 * @param results what came of it
 * @param lessons what others can learn from it
 */
public record YearReported(String results, String lessons) implements Serializable {}
