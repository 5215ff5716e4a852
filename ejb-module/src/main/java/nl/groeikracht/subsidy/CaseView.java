package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.groeikracht.budget.BudgetState;
import nl.groeikracht.budget.CaseMoney;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.initiative.Initiative;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * All that an employee sees of a request. What has not happened yet is null.
 *
 * @param scheme the version under which it was filed
 * @param deMinimis the small aid of an undertaking; null when residents ask
 * @param area the municipality's own division
 * @param budget the ceiling as it stands now
 * @param budgetIfGranted how it stands after granting {@link #toGrant()}; null when nothing can be granted any more
 * @param toGrant what is proposed, or else what is asked
 * @param money what the ledger holds for this case
 * @param sentBackQuestion what the decider asked when sending the proposal back
 */
public record CaseView(
        CaseNumber number,
        MunicipalityInfo municipality,
        SchemeTerms scheme,
        RequestState state,
        boolean escalated,
        Applicant applicant,
        DeMinimisView deMinimis,
        Initiative initiative,
        String themeName,
        String neighbourhood,
        String area,
        Plan plan,
        Instant receivedAt,
        ClockView clock,
        List<CostView> costs,
        BudgetState budget,
        BudgetState budgetIfGranted,
        Money toGrant,
        CaseMoney money,
        List<Supplement> supplements,
        List<Criterion> criteria,
        Eligibility eligibility,
        AdviceFile advice,
        ProposalFile proposal,
        String sentBackQuestion,
        DecisionView decision,
        SendingView sending,
        PaymentView payment,
        String withdrawalReason,
        Instant withdrawnAt,
        List<WaitingTask> tasks,
        CasePeople people,
        List<DocumentInfo> documents,
        List<NoteView> notes,
        List<RelatedCase> related)
        implements Serializable {

    public String gmCode() {
        return municipality.gmCode();
    }
}
