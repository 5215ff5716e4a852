package nl.groeikracht.distribution;

import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * What a request asks of the money.
 *
 * @param room the money in the round, as it is for this request: by the ceiling that holds for it (Awb 4:27)
 */
record Claim(CaseNumber number, Money asked, Money room) {}
