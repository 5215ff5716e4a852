package nl.groeikracht.programme;

import java.io.Serializable;
import nl.groeikracht.shared.Money;

/**
 * Who will pay in a year of a programme.
 *
 * @param payer such as the ministry or the municipality
 * @param budgetLine from which the payer pays; empty when that is open
 * @param amount null when it is open
 * @param condition under which the money comes; empty for none
 */
public record FundingPlan(int year, String payer, String budgetLine, Money amount, String condition)
        implements Serializable {}
