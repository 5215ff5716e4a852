package nl.groeikracht.programme;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/**
 * Money that went out, or came back.
 *
 * @param what it was for
 * @param team it was for; null when it was for all of them together
 */
public record Spending(LocalDate on, Money amount, boolean cameBack, String what, CaseNumber team)
        implements Serializable {}
