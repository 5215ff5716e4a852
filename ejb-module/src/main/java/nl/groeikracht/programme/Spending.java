package nl.groeikracht.programme;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/**
 * Money that went out, or came back.
 *
 * @param what it was for
 */
public record Spending(LocalDate on, Money amount, boolean cameBack, String what) implements Serializable {}
