package nl.groeikracht.programme;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What one factor adds to the score of a neighbourhood.
 *
 * @param value as it was measured; null when it is not known: then the middle counts
 * @param share where the value lies between the lowest (0) and the highest (1) of all neighbourhoods
 * @param points of the 100 that can be had in all
 */
public record Contribution(Factor factor, BigDecimal value, BigDecimal share, BigDecimal points)
        implements Serializable {}
