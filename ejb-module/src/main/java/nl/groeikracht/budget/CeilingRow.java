package nl.groeikracht.budget;

import java.time.LocalDate;
import nl.groeikracht.shared.Money;

/** A ceiling with its period and its amount as it stands. */
record CeilingRow(LocalDate from, LocalDate through, Money amount) {}
