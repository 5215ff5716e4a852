package nl.groeikracht.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a programme is to be.
 *
 * @param gmCodes the municipalities that take part; the first one leads
 * @param themes one a line; each chosen neighbourhood gets one
 * @param teams how many neighbourhoods are chosen at most
 * @param leadMonths how long the preparation on the spot takes at least
 */
public record ProgrammePlan(
        List<String> gmCodes,
        String name,
        String goals,
        String themes,
        LocalDate startsOn,
        int years,
        int teams,
        int leadMonths)
        implements Serializable {

    /** Four months are the least that a start of a dozen teams at once takes (four-municipality programme, 2024). */
    public static final int LEAST_LEAD_MONTHS = 4;

    public String gmCode() {
        return gmCodes.get(0);
    }

    Set<String> municipalities() {
        return Set.copyOf(gmCodes);
    }
}
