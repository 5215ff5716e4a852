package nl.groeikracht.determination;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.OpenTask;

/**
 * A task about a determination.
 *
 * @param viewUntil the last day to name for a view when nothing else is chosen
 */
public record DeterminationTask(
        OpenTask task, CaseCard card, DeterminationView view, LocalDate viewUntil, List<LawHint> hints)
        implements Serializable {}
