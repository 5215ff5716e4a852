package nl.groeikracht.programme;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A neighbourhood of the programme, as it stood when it was chosen.
 *
 * @param track the theme for which it was chosen
 * @param explained the points of each factor, in words
 * @param team number of its team; null before the launch
 */
public record Chosen(
        String code,
        String name,
        String gmCode,
        String area,
        String track,
        int place,
        BigDecimal score,
        String explained,
        String team)
        implements Serializable {}
