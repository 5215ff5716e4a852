package nl.groeikracht.subsidy;

import nl.groeikracht.shared.CaseNumber;

/**
 * A grant was sent and its payment ordered: what follows on it can begin. Fired in the same transaction.
 *
 * @param number of the request
 */
public record GrantSettled(CaseNumber number) {}
