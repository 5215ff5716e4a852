package nl.groeikracht.withdrawal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.subsidy.ReceivedSubsidy;

/**
 * Work on a change of a subsidy.
 *
 * @param grounds that can be used now
 * @param latest last day on which a determination can be changed; null without one
 * @param earliestEffect first day on which a change for the future can work
 * @param viewUntil the last day to name for a view when nothing else is chosen
 * @param objectionUntil last day to object when the letter leaves today
 * @param mandate the line of the register; null when the one who looks may not decide this
 * @param proposedByYou who looks proposed it, and so does not decide
 */
public record GrantChangeTask(
        OpenTask task,
        CaseCard card,
        GrantChangeView change,
        ReceivedSubsidy subsidy,
        List<ChangeGround> grounds,
        LocalDate latest,
        LocalDate earliestEffect,
        LocalDate viewUntil,
        LocalDate objectionUntil,
        String mandate,
        boolean proposedByYou,
        List<LawHint> hints)
        implements Serializable {

    public GrantChangeTask {
        grounds = List.copyOf(grounds);
        hints = List.copyOf(hints);
    }
}
