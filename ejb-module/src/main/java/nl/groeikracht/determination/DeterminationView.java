package nl.groeikracht.determination;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.budget.AccountKind;
import nl.groeikracht.budget.DeterminationRoute;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.GrantedSubsidy;

/**
 * What employees see of a determination. What is not so (yet) is null.
 *
 * @param paid what was ordered to be paid, less what came back
 * @param exOfficio nobody accounted: it is determined of the municipality's own accord
 * @param viewUntil last day on which the receiver may answer an intention
 * @param view what the receiver said of it
 */
public record DeterminationView(
        CaseNumber number,
        GrantedSubsidy grant,
        DeterminationRoute route,
        AccountKind account,
        DeterminationState state,
        boolean sampled,
        Money paid,
        LocalDate activityEnds,
        LocalDate reportUntil,
        LocalDate determineBy,
        boolean exOfficio,
        List<ReportView> reports,
        String notHappening,
        Instant notHappeningAt,
        Findings findings,
        Proposed proposal,
        Money announced,
        LocalDate viewUntil,
        String view,
        String sentBackQuestion,
        DeterminedView decided)
        implements Serializable {

    public boolean isDirect() {
        return route == DeterminationRoute.DIRECT;
    }

    public boolean isAskingCosts() {
        return account == AccountKind.PERFORMANCE_AND_COST;
    }

    /**
     * The proposal that lies there.
     *
     * @param by name of who made it
     */
    public record Proposed(
            Money amount,
            LoweringGround ground,
            String reasons,
            boolean dataDeviates,
            String hearingArticle,
            String viewWeighed,
            String by,
            String username)
            implements Serializable {}
}
