package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.time.Instant;
import nl.groeikracht.shared.Money;

/** An export of orders to pay that was made. */
public record ExportView(String id, String by, Instant at, long orders, Money total) implements Serializable {}
