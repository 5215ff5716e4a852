package nl.groeikracht.subsidy;

import nl.groeikracht.shared.CaseNumber;

/**
 * A decision that withdraws or lowers a grant or a determination was made known and works (Awb 4:48 to 4:50). Fired in
 * the transaction that settles it: what left already and is not due any more becomes a recovery.
 *
 * @param request number of the request
 * @param change the case in which it was decided
 */
public record GrantLowered(CaseNumber request, CaseNumber change) {}
