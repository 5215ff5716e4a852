package nl.groeikracht.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.casework.DueDecision;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.OpenTask;

/**
 * Work on a notice of default.
 *
 * @param due the decision that it is about, as its term was on the day of receipt
 * @param checker name of who checked it; null before that
 * @param payBefore until when a penalty is paid when the letter leaves today
 */
public record NoticeTask(
        OpenTask task,
        CaseCard card,
        NoticeView notice,
        DueDecision due,
        String checker,
        LocalDate payBefore,
        List<LawHint> hints)
        implements Serializable {}
