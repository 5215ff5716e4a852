package nl.groeikracht.monitoring;

import java.io.Serializable;
import nl.groeikracht.budget.BudgetState;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.shared.Money;

/**
 * The money of one scheme.
 *
 * @param asked by the requests that came in during the period
 * @param granted during the period
 * @param paid ordered for payment during the period
 * @param state of the ceiling as it stands now
 */
public record MoneyFigures(SchemeTerms scheme, Money asked, Money granted, Money paid, BudgetState state)
        implements Serializable {}
