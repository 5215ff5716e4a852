package nl.groeikracht.budget;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version of a scheme with its origin.
 *
 * @param by name of who made it; empty for a version that was there from the start
 * @param at null when it was there from the start
 */
public record SchemeChange(SchemeTerms terms, String by, Instant at, String reason) implements Serializable {}
