package nl.groeikracht.objection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.legal.ObjectionClock;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * An objection as pages show it; what is not so (yet) is null.
 *
 * @param contestedKind null for what only prepares a decision
 * @param contestedBy name of who took the contested decision
 * @param contestedReasons of the contested decision, when it is the first one
 * @param lastByPost last day on which what was posted in time could arrive
 * @param proposal what the official proposes
 * @param decision what was decided
 */
public record ObjectionView(
        CaseNumber number,
        String gmCode,
        CaseNumber origin,
        CaseNumber contested,
        DecisionKind contestedKind,
        String contestedBy,
        String contestedReasons,
        Money contestedAmount,
        LocalDate sentOn,
        LocalDate objectionUntil,
        LocalDate lastByPost,
        ObjectionState state,
        FilingChannel channel,
        LocalDate receivedOn,
        LocalDate postmarkedOn,
        LocalDate elsewhereOn,
        String objector,
        String address,
        boolean electronic,
        String grounds,
        boolean signed,
        String lateReason,
        boolean costsAsked,
        Timeliness timeliness,
        Boolean excused,
        String admissionReason,
        LocalDate deadline,
        List<ObjectionClock.Line> clock,
        boolean suspended,
        boolean commission,
        String handler,
        List<RepairAsked> repairs,
        List<Postponed> postponements,
        Hearing hearing,
        LocalDate papersUntil,
        LocalDate fileOpenFrom,
        Reconsideration proposal,
        String proposedBy,
        String question,
        Reconsideration decision,
        Money extra,
        String decidedBy,
        Instant decidedAt,
        LocalDate decisionSentOn,
        LocalDate appealUntil,
        List<DocumentInfo> documents)
        implements Serializable {

    public boolean isPreparatory() {
        return contestedKind == null;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** As the objector knows it: a decision exists from its sending (Awb 3:40). */
    public ObjectionState stateForObjector() {
        var unsent = decidedAt != null && decisionSentOn == null;
        return unsent ? ObjectionState.PROPOSED : state;
    }

    /** What waits for the objector now; null when nothing does. */
    public RepairAsked repair() {
        var waiting = state == ObjectionState.REPAIR_ASKED || state == ObjectionState.REPAIR_TERM_PASSED;
        return waiting ? repairs.get(repairs.size() - 1) : null;
    }
}
