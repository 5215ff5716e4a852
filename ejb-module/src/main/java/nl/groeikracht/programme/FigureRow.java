package nl.groeikracht.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The figures of one neighbourhood.
 *
 * @param line in the file
 * @param values by heading; what the file leaves open is absent
 */
public record FigureRow(int line, String code, Map<String, BigDecimal> values) implements Serializable {}
