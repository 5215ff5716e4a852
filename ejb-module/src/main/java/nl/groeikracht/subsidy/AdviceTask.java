package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.OpenTask;

/** What does the adviser think of it? From whom advice is asked, by when and why, is in the view. */
public record AdviceTask(OpenTask task, CaseView view, List<LawHint> hints) implements Serializable {}
