package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.OpenTask;

/**
 * What does the applicant say of our intention?
 *
 * @param round on what, and until when
 */
public record HearingTask(OpenTask task, CaseView view, HearingRound round, List<LawHint> hints)
        implements Serializable {}
