package nl.groeikracht.distribution;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.OpenTask;

/** A task in a round, with all that there is to see of the round at that moment. */
public record RoundTask(OpenTask task, CaseCard card, RoundView round, List<LawHint> hints) implements Serializable {}
