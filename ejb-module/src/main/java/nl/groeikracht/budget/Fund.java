package nl.groeikracht.budget;

import java.io.Serializable;

/**
 * A private fund whose requests the municipality handles on its behalf: it gives donations, by its own rules. What it
 * answers is no decision under the Awb.
 *
 * @param name on whose behalf is answered
 * @param paymentDays within how many days after its answer it pays
 */
public record Fund(String name, int paymentDays) implements Serializable {}
