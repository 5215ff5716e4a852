package nl.groeikracht.casework;

import java.io.Serializable;

/**
 * Something to know about a case, for its page.
 *
 * @param key names the label: {@code fact.} and this key in the texts of the area {@code followup}
 * @param value as it is shown: a date, an amount or words, in Dutch; an empty one is left out. Dates and amounts are
 *     given as such and written by the page
 */
public record CaseFact(String key, Serializable value) implements Serializable {}
