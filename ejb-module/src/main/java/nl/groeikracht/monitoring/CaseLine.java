package nl.groeikracht.monitoring;

import java.io.Serializable;
import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/** A case behind a figure. */
public record CaseLine(
        String number,
        String subject,
        String area,
        String theme,
        Money amount,
        LocalDate receivedOn,
        LocalDate decideBy,
        LocalDate decidedOn,
        LocalDate closedOn,
        String state)
        implements Serializable {}
