package nl.groeikracht.determination;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/**
 * What happens when the proposal is followed today.
 *
 * @param freed becomes free again under the ceiling
 * @param reclaim was paid too much and can be claimed back
 * @param electronically the letter goes by e-mail; else by post
 * @param mandate the line of the register; null when the one who looks may not decide this
 */
public record DeterminationConsequences(
        Money amount, Money freed, Money reclaim, boolean electronically, LocalDate objectionUntil, String mandate)
        implements Serializable {}
