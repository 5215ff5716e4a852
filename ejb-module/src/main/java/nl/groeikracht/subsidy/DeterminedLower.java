package nl.groeikracht.subsidy;

import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * A subsidy was determined lower than it was granted (Awb 4:46) and the ledger knows it. Fire it in the transaction of
 * the decision: what was ordered and did not leave yet becomes smaller, and what was paid too much becomes a recovery.
 *
 * @param request number of the request
 * @param determination the case in which it was decided
 * @param determined what the subsidy comes to
 * @param paid what was ordered to be paid until now
 */
public record DeterminedLower(CaseNumber request, CaseNumber determination, Money determined, Money paid) {}
