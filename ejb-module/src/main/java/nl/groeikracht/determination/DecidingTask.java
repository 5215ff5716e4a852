package nl.groeikracht.determination;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.OpenTask;

/**
 * A determination to decide.
 *
 * @param proposedByYou the one who looks proposed it: somebody else has to decide
 * @param reportsUnweighed something was told after the proposal: it has to be weighed first
 */
public record DecidingTask(
        OpenTask task,
        CaseCard card,
        DeterminationView view,
        DeterminationConsequences consequences,
        boolean proposedByYou,
        boolean reportsUnweighed,
        List<LawHint> hints)
        implements Serializable {}
