package nl.groeikracht.support;

/**
 * Which requests for help are looked for.
 *
 * @param text in the number, title or name; empty for all
 * @param state null for all
 * @param late only those of which the promised term has passed
 */
public record SupportQuery(String text, SupportState state, boolean late) {}
