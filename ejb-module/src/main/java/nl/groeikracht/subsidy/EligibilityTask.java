package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.OpenTask;

/** Does the request meet the conditions? The criteria and what the table proposes are in the view. */
public record EligibilityTask(OpenTask task, CaseView view, List<LawHint> hints) implements Serializable {}
