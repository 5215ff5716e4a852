package nl.groeikracht.subsidy;

import nl.groeikracht.shared.CaseNumber;

/**
 * A request was sent for something that runs elsewhere. Fired in the transaction in which it was received.
 *
 * @param askedFor the number of what it is for
 * @param request its own number, by which its answer is recognised
 */
public record SentFor(CaseNumber askedFor, CaseNumber request) {}
