package nl.groeikracht.subsidy;

import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * A later decision changed what a request is granted. Fired in the transaction of that decision; the ledger knows it.
 *
 * @param request number of the request
 * @param decidedIn the case in which it was decided
 * @param granted what is granted from now on; zero when it was withdrawn
 */
public record GrantedAmountChanged(CaseNumber request, CaseNumber decidedIn, Money granted) {}
