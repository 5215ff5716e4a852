package nl.groeikracht.budget;

import java.io.Serializable;
import nl.groeikracht.shared.Money;

/** What the ledger holds for one case. */
public record CaseMoney(Money reserved, Money granted, Money paid) implements Serializable {}
