package nl.groeikracht.programme;

import java.io.Serializable;

/**
 * Which lessons somebody looks for; what is empty does not matter.
 *
 * @param text words in them, as in a search engine; Dutch forms of a word are one word
 * @param programme number
 */
public record LessonQuery(String text, String theme, String programme) implements Serializable {}
