package nl.groeikracht.programme;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.process.OpenTask;

/**
 * A programme with all that belongs to it.
 *
 * @param teams those that this reader may see
 * @param tasks what waits for a person
 */
public record ProgrammeDetail(
        ProgrammeView programme,
        List<Chosen> chosen,
        List<FundingView> funding,
        List<YearView> years,
        List<TeamRow> teams,
        List<OpenTask> tasks)
        implements Serializable {}
