package nl.groeikracht.budget;

import java.io.Serializable;

/**
 * A published criterion of a tender.
 *
 * @param key stays the same when the name is improved
 * @param weight its part of 100
 */
public record TenderCriterion(String key, String name, int weight) implements Serializable {}
