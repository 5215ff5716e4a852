package nl.groeikracht.casework;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.OpenTask;

/**
 * A letter of a follow-up case to print and to post.
 *
 * @param latest today: the last day that can be given as the day of posting
 */
public record PublicationTask(
        OpenTask task, CaseCard card, PublicationView letter, LocalDate latest, List<LawHint> hints)
        implements Serializable {}
