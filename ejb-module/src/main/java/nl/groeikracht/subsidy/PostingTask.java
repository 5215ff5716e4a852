package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.process.OpenTask;

/**
 * A letter to print and to post.
 *
 * @param earliest the day of the decision
 * @param latest today
 */
public record PostingTask(
        OpenTask task, CaseView view, DocumentInfo letter, LocalDate earliest, LocalDate latest, List<LawHint> hints)
        implements Serializable {}
