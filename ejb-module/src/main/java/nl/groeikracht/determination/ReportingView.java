package nl.groeikracht.determination;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.CostItem;

/**
 * What a receiver sees of the time after the grant. What is not so (yet) is null.
 *
 * @param reportUntil last day to account when that was asked
 * @param asksCosts what each line cost is asked too
 * @param reportDays within how many days the receiver reports that it does not happen
 * @param typed what was typed before, and not sent
 * @param intended the amount of an intended lower determination that still can be answered
 * @param viewUntil last day to answer it
 * @param determined only after it was sent
 * @param afterObjection what it came to after an objection, once that decision was sent
 * @param documents letters, and what the receiver sent along
 */
public record ReportingView(
        CaseNumber number,
        CaseNumber request,
        String gmCode,
        String title,
        Money granted,
        DeterminationState state,
        LocalDate activityEnds,
        LocalDate reportUntil,
        boolean asked,
        boolean asksCosts,
        int reportDays,
        boolean notHappeningReported,
        List<CostItem> costs,
        TypedReport typed,
        List<ReportView> reports,
        Money intended,
        String intendedReasons,
        LocalDate viewUntil,
        DeterminedView determined,
        Money afterObjection,
        LocalDate sentOn,
        LocalDate objectionUntil,
        List<DocumentInfo> documents)
        implements Serializable {

    public boolean mayReport() {
        return state.isOpen();
    }

    public boolean mayAnswer() {
        return intended != null;
    }
}
