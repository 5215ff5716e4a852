package nl.groeikracht.subsidy;

import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * A decision was revoked after an objection and another one took its place (Awb 7:11, second paragraph). Fired in the
 * transaction of that decision, after the ledger changed.
 *
 * @param request number of the request
 * @param contested the case of the decision that was revoked
 * @param objection the case in which it was
 * @param kind of the new decision
 * @param amount what the new decision comes to in all: granted, determined, or still claimed back
 */
public record ObjectionFounded(
        CaseNumber request, CaseNumber contested, CaseNumber objection, DecisionKind kind, Money amount) {}
