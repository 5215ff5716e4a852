package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.budget.BudgetState;
import nl.groeikracht.shared.Money;

/**
 * What happens when it is decided like this today.
 *
 * @param electronically the letter goes by e-mail; else by post
 * @param sendOn when the letter leaves
 * @param payBefore last day of payment; null with a refusal
 * @param released of what was reserved or asked, what becomes free again
 * @param objectionUntil last day to object; null when the scheme is not under public law
 * @param budget the ceiling afterwards; null when the amount does not fit
 * @param fits the amount is within what is left
 * @param withinMandate the one who looks may decide this
 */
public record DecisionConsequences(
        Money amount,
        boolean electronically,
        LocalDate sendOn,
        LocalDate payBefore,
        Money released,
        LocalDate objectionUntil,
        BudgetState budget,
        boolean fits,
        boolean withinMandate,
        String mandate)
        implements Serializable {}
