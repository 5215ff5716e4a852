package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.budget.MandateInfo;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.shared.Money;

/**
 * What is decided?
 *
 * @param assessor name of who made the proposal
 * @param assessedByYou the one who looks made it: somebody else has to decide
 * @param mandates what the one who looks may decide
 * @param most what can be granted at most: what is asked, what the scheme allows, what is left
 * @param hearing what the table said about hearing the applicant; null when nobody asked it
 * @param heard what came of the hearing; null when there was none
 * @param consequences what happens when the proposal is followed
 * @param similar requests for the same theme that were decided before
 */
public record DecisionTask(
        OpenTask task,
        CaseView view,
        String assessor,
        boolean assessedByYou,
        List<MandateInfo> mandates,
        Money most,
        List<RefusalGround> grounds,
        HearingJudgement hearing,
        HearingRound heard,
        DecisionConsequences consequences,
        List<RelatedCase> similar,
        List<LawHint> hints)
        implements Serializable {}
