package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.shared.Money;

/**
 * What is proposed to the decider?
 *
 * @param most what can be granted at most: what is asked, what the scheme allows, what is left
 * @param eligible the conditions are met; if not, only a refusal fits
 * @param obligations what the scheme asks in return
 * @param hearing what was said about hearing with the earlier proposal; null when there is none
 * @param heard what came of the hearing; null when there was none
 */
public record AssessmentTask(
        OpenTask task,
        CaseView view,
        Money most,
        boolean eligible,
        List<String> obligations,
        List<RefusalGround> grounds,
        HearingFacts hearing,
        HearingRound heard,
        List<LawHint> hints)
        implements Serializable {}
