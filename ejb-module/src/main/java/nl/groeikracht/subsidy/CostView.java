package nl.groeikracht.subsidy;

import java.io.Serializable;
import nl.groeikracht.shared.Money;

/** A cost of the plan. @param proposed what the assessor accepts of it; null as long as there is no amount per item */
public record CostView(String what, Money amount, Money proposed) implements Serializable {}
