package nl.groeikracht.objection;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.OpenTask;

/** A task of an objection, with what the law asks there. */
public record ObjectionTask(OpenTask task, CaseCard card, ObjectionView view, List<LawHint> hints)
        implements Serializable {

    public ObjectionTask {
        hints = List.copyOf(hints);
    }
}
